import type { Tx } from '@sellgraph/db-kit'
import { publish } from '@sellgraph/messaging'
import type { ProposalRow } from '../store/proposal-store.ts'

export async function publishProposalPresented(tx: Tx, proposal: ProposalRow): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.ProposalPresented.v1',
    aggregateId: proposal.id,
    data: {
      ...factOf(proposal),
      presentedOn: proposal.presentedOn ?? '',
      alternatives: proposal.alternatives.map(({ code }) => code),
    },
  })
}

export async function publishProposalDecided(tx: Tx, proposal: ProposalRow): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.ProposalDecided.v1',
    aggregateId: proposal.id,
    data: {
      ...factOf(proposal),
      decision: proposal.status,
      chosen: proposal.chosen,
      reason: proposal.rejectReason,
      decidedAt: tx.now.toISOString(),
    },
  })
}

function factOf(proposal: ProposalRow) {
  const { id, number, revision, title, opportunityId, customerId, customerName, ownerId, teamId } = proposal
  return { proposalId: id, number, revision, title, opportunityId, customerId, customerName, ownerId, teamId }
}
