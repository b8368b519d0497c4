import { findByIds } from '@sellgraph/db-kit'
import { decimalText, money } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { findSplits } from '../../opportunities/store/deal-record-store.ts'
import { findChangeRequests, findOpinions } from '../store/change-request-store.ts'
import {
  ContractLineEntity,
  findClauses,
  findContractLines,
  findInstalments,
  findReviews,
  findSignatures,
} from '../store/contract-part-store.ts'
import { findExplanations, findLoans } from '../store/contract-record-store.ts'
import { ContractEntity } from '../store/contract-store.ts'
import { findDeviations } from '../store/deviation-store.ts'
import { termsOf } from './terms.ts'

/** The contract with all that was agreed. Who earns on its deal is told too: a change of that writes to its contracts. */
export const contractState = defineState({
  type: 'state.sales-pipeline.contract.v1',
  tables: {
    contract: 'id',
    contract_line: 'contract_id',
    contract_instalment: 'contract_id',
    contract_clause: 'contract_id',
    contract_review: 'contract_id',
    contract_signature: 'contract_id',
    contract_deviation: 'contract_id',
    contract_explanation: 'contract_id',
    contract_change_request: 'contract_id',
    contract_change_opinion: 'contract_id',
    contract_loan: 'contract_id',
  },
  rows: async (reader, ids) => {
    const contracts = await findByIds(reader, ContractEntity, ids)
    const deals = contracts.map(({ opportunityId }) => opportunityId)
    const lines = groupByContract(await findContractLines(reader, ids))
    const instalments = groupByContract(await findInstalments(reader, ids))
    const clauses = groupByContract(await findClauses(reader, ids))
    const reviews = groupByContract(await findReviews(reader, ids))
    const signatures = groupByContract(await findSignatures(reader, ids))
    const deviations = groupByContract(await findDeviations(reader, ids))
    const explanations = groupByContract(await findExplanations(reader, ids))
    const requests = groupByContract(await findChangeRequests(reader, ids))
    const opinions = groupByContract(await findOpinions(reader, ids))
    const loans = groupByContract(await findLoans(reader, ids))
    const splits = Map.groupBy(await findSplits(reader, deals), ({ opportunityId }) => opportunityId)
    return contracts.map((contract) => ({
      ...contract,
      netTotal: money(contract.netTotal, contract.currency),
      taxTotal: money(contract.taxTotal, contract.currency),
      grossTotal: money(contract.grossTotal, contract.currency),
      ...termsOf(contract, {
        lines: lines.get(contract.id) ?? [],
        instalments: instalments.get(contract.id) ?? [],
        splits: splits.get(contract.opportunityId) ?? [],
      }),
      clauses: [...(clauses.get(contract.id) ?? [])],
      reviews: (reviews.get(contract.id) ?? []).map((review) => ({
        ...review,
        reasons: [...review.reasons],
        checklist: [...review.checklist],
        dueAt: review.dueAt?.toISOString() ?? null,
        decidedAt: review.decidedAt?.toISOString() ?? null,
      })),
      signatures: (signatures.get(contract.id) ?? []).map((signature) => ({
        ...signature,
        recordedAt: signature.recordedAt.toISOString(),
      })),
      signedCopyRecordedAt: contract.signedCopyRecordedAt?.toISOString() ?? null,
      abandonedAt: contract.abandonedAt?.toISOString() ?? null,
      deviations: (deviations.get(contract.id) ?? []).map((deviation) => ({
        ...deviation,
        decidedAt: deviation.decidedAt?.toISOString() ?? null,
      })),
      explanations: (explanations.get(contract.id) ?? []).map((explanation) => ({
        ...explanation,
        points: [...explanation.points],
        questions: [...explanation.questions],
        formalities: [...explanation.formalities],
        recordedAt: explanation.recordedAt.toISOString(),
      })),
      changeRequests: (requests.get(contract.id) ?? []).map((request) => ({
        ...request,
        consults: [...request.consults],
        recordedAt: request.recordedAt.toISOString(),
        settledAt: request.settledAt?.toISOString() ?? null,
        opinions: (opinions.get(contract.id) ?? [])
          .filter(({ changeRequestId }) => changeRequestId === request.id)
          .map((opinion) => ({ ...opinion, givenAt: opinion.givenAt.toISOString() })),
      })),
      loans: (loans.get(contract.id) ?? []).map((loan) => ({
        ...loan,
        lentAt: loan.lentAt.toISOString(),
        returnedAt: loan.returnedAt?.toISOString() ?? null,
      })),
    }))
  },
})

export const contractSensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.contract.v1',
  tables: {
    contract: 'id',
    contract_signature: 'contract_id',
    contract_explanation: 'contract_id',
    contract_change_request: 'contract_id',
    contract_loan: 'contract_id',
  },
  rows: async (reader, ids) => {
    const explanations = groupByContract(await findExplanations(reader, ids))
    const requests = groupByContract(await findChangeRequests(reader, ids))
    const loans = groupByContract(await findLoans(reader, ids))
    const signatures = groupByContract(await findSignatures(reader, ids))
    const contracts = await findByIds(reader, ContractEntity, ids)
    return contracts.map((contract) => ({
      ...contract,
      signatures: [...(signatures.get(contract.id) ?? [])],
      explanations: [...(explanations.get(contract.id) ?? [])],
      changeRequests: [...(requests.get(contract.id) ?? [])],
      loans: [...(loans.get(contract.id) ?? [])],
    }))
  },
})

export const contractLineState = defineState({
  type: 'state.sales-pipeline.contract-line.v1',
  tables: { contract_line: 'id' },
  rows: async (reader, ids) => {
    const lines = await findByIds(reader, ContractLineEntity, ids)
    return lines.map((line) => ({
      ...line,
      difficulty: decimalText(line.difficulty),
      quantity: decimalText(line.quantity),
      netAmount: money(line.netAmount, line.currency),
      taxAmount: money(line.taxAmount, line.currency),
      grossAmount: money(line.grossAmount, line.currency),
    }))
  },
})

function groupByContract<T extends { readonly contractId: string }>(parts: readonly T[]): Map<string, T[]> {
  return Map.groupBy(parts, ({ contractId }) => contractId)
}
