import { findByIds } from '@sellgraph/db-kit'
import { money } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { ContractChangeEntity, findChangeReviews } from '../store/change-store.ts'
import { findContractVersionsById } from '../store/version-store.ts'

/** Versions are never changed. */
export const contractVersionState = defineState({
  type: 'state.sales-pipeline.contract-version.v1',
  tables: { contract_version: 'id' },
  rows: async (reader, ids) =>
    (await findContractVersionsById(reader, ids)).map(({ terms, createdAt, ...row }) => {
      const inMoney = (amount: string) => money(amount, terms.currency)
      return {
        ...row,
        terms: {
          ...terms,
          netTotal: inMoney(terms.netTotal),
          taxTotal: inMoney(terms.taxTotal),
          grossTotal: inMoney(terms.grossTotal),
          lines: terms.lines.map((line) => ({
            ...line,
            netAmount: inMoney(line.netAmount),
            taxAmount: inMoney(line.taxAmount),
            grossAmount: inMoney(line.grossAmount),
          })),
          paymentTerms: [...terms.paymentTerms],
          clauses: [...terms.clauses],
        },
        version: 1,
        updatedAt: createdAt,
      }
    }),
})

export const contractChangeState = defineState({
  type: 'state.sales-pipeline.contract-change.v1',
  tables: { contract_change: 'id', contract_change_review: 'change_id' },
  rows: async (reader, ids) => {
    const reviews = Map.groupBy(await findChangeReviews(reader, ids), ({ changeId }) => changeId)
    return (await findByIds(reader, ContractChangeEntity, ids)).map((change) => ({
      ...change,
      changes: change.changes ?? [],
      reviews: (reviews.get(change.id) ?? []).map((review) => ({
        ...review,
        decidedAt: review.decidedAt?.toISOString() ?? null,
      })),
    }))
  },
})

export const contractChangeSensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.contract-change.v1',
  tables: { contract_change: 'id' },
  rows: async (reader, ids) =>
    (await findByIds(reader, ContractChangeEntity, ids)).map((change) => ({
      ...change,
      signatures: change.signatures ?? [],
    })),
})
