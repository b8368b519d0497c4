import type { Tx } from '@sellgraph/db-kit'
import { ok, type Result } from '@sellgraph/kernel'
import { followDeal } from '../../objections/use-cases/objection-work.ts'
import { type OpportunityStage, stageProbability } from '../domain/opportunity.ts'
import { publishStageChanged } from '../events/publish.ts'
import { insertStageChange } from '../store/deal-record-store.ts'
import { type OpportunityRow, updateOpportunity } from '../store/opportunity-store.ts'

/** Moves a locked opportunity to another stage: its row, its history and its event. */
export async function changeStage(
  tx: Tx,
  opportunity: OpportunityRow,
  change: {
    to: OpportunityStage
    version: number
    reason: string | null
    changedBy: string
    patch?: Partial<OpportunityRow>
  },
): Promise<Result<OpportunityRow>> {
  const moved = await updateOpportunity(
    tx,
    { id: opportunity.id, version: change.version },
    {
      stage: change.to,
      stageSince: tx.now,
      probability: stageProbability[change.to],
      ...change.patch,
    },
  )
  if (!moved.ok) return moved
  const from = opportunity.stage
  const { to, reason, changedBy } = change
  await insertStageChange(tx, { opportunityId: opportunity.id, from, to, reason, changedBy })
  await followDeal(tx, moved.value)
  await publishStageChanged(tx, moved.value, { from, reason })
  return ok(moved.value)
}
