import { findByIds } from '@sellgraph/db-kit'
import { money } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { DisputeCaseEntity, findDisputeSteps } from '../store/dispute-store.ts'

export const disputeState = defineState({
  type: 'state.sales-pipeline.dispute.v1',
  tables: { dispute_case: 'id' },
  rows: async (reader, ids) =>
    (await findByIds(reader, DisputeCaseEntity, ids)).map((dispute) => ({
      ...dispute,
      claimedAmount: money(dispute.claimedAmount, dispute.currency),
    })),
})

/** Counsel, what was done and offered, what was learnt: for those who conduct disputes. */
export const disputeSensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.dispute.v1',
  tables: { dispute_case: 'id', dispute_step: 'dispute_id' },
  rows: async (reader, ids) => {
    const steps = Map.groupBy(await findDisputeSteps(reader, ids), ({ disputeId }) => disputeId)
    return (await findByIds(reader, DisputeCaseEntity, ids)).map((dispute) => ({
      ...dispute,
      counselFee: dispute.counselFee === null ? null : money(dispute.counselFee, dispute.currency),
      settledAmount: dispute.settledAmount === null ? null : money(dispute.settledAmount, dispute.currency),
      steps: (steps.get(dispute.id) ?? []).map((step) => ({ ...step, recordedAt: step.recordedAt.toISOString() })),
    }))
  },
})
