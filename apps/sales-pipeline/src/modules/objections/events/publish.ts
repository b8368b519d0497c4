import type { Tx } from '@sellgraph/db-kit'
import { publish } from '@sellgraph/messaging'
import type { OpportunityRow } from '../../opportunities/store/opportunity-store.ts'
import type { ObjectionRow } from '../store/objection-store.ts'

export async function publishObjectionRecorded(
  tx: Tx,
  opportunity: OpportunityRow,
  objection: ObjectionRow,
): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.ObjectionRecorded.v1',
    aggregateId: objection.id,
    data: { ...factsOf(opportunity, objection), raisedOn: objection.raisedOn, recordedAt: tx.now.toISOString() },
  })
}

export async function publishObjectionSettled(
  tx: Tx,
  opportunity: OpportunityRow,
  objection: ObjectionRow,
): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.ObjectionSettled.v1',
    aggregateId: objection.id,
    data: { ...factsOf(opportunity, objection), outcome: objection.status, settledAt: tx.now.toISOString() },
  })
}

/** What the customer said stays here. */
function factsOf(
  { customerId, ownerId, teamId, stage }: OpportunityRow,
  { id, opportunityId, category }: ObjectionRow,
) {
  return { objectionId: id, opportunityId, customerId, ownerId, teamId, stage, category }
}
