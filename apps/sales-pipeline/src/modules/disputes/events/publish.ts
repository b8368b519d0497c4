import type { Tx } from '@sellgraph/db-kit'
import { money } from '@sellgraph/kernel'
import { publish } from '@sellgraph/messaging'
import type { DisputeCaseRow } from '../store/dispute-store.ts'

/** Keyed by the contract, so that it comes in order with what else becomes of it. */
export async function publishDisputeOpened(tx: Tx, dispute: DisputeCaseRow): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.DisputeOpened.v1',
    aggregateId: dispute.contractId,
    data: { ...caseOf(dispute), openedBy: dispute.openedBy, openedAt: tx.now.toISOString() },
  })
}

/** What was learnt is not told to everybody. */
export async function publishDisputeClosed(tx: Tx, dispute: DisputeCaseRow): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.DisputeClosed.v1',
    aggregateId: dispute.contractId,
    data: { ...caseOf(dispute), outcome: dispute.outcome ?? '', closedAt: tx.now.toISOString() },
  })
}

function caseOf(dispute: DisputeCaseRow) {
  const { id: disputeId, number, contractId, contractNumber, customerId, ownerId, teamId, claimedBy } = dispute
  const claimedAmount = money(dispute.claimedAmount, dispute.currency)
  return { disputeId, number, contractId, contractNumber, customerId, ownerId, teamId, claimedBy, claimedAmount }
}
