import { findByIds } from '@sellgraph/db-kit'
import { decimalText, money } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { priceOf } from '../domain/proposal.ts'
import { ProposalEntity } from '../store/proposal-store.ts'

const tables = { proposal: 'id' }

export const proposalState = defineState({
  type: 'state.sales-pipeline.proposal.v1',
  tables,
  rows: async (reader, ids) =>
    (await findByIds(reader, ProposalEntity, ids)).map((proposal) => ({
      ...proposal,
      alternatives: proposal.alternatives.map((alternative) => ({
        ...alternative,
        netTotal: money(priceOf(alternative, proposal.currency).netTotal, proposal.currency),
        lines: alternative.lines.map((line) => ({
          ...line,
          quantity: decimalText(line.quantity),
          discountPercent: decimalText(line.discountPercent),
          netAmount: money(line.netAmount, proposal.currency),
        })),
      })),
    })),
})

export const proposalSensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.proposal.v1',
  tables,
  rows: (reader, ids) => findByIds(reader, ProposalEntity, ids),
})
