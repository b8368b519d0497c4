import type { Tx } from '@sellgraph/db-kit'
import { ok, type Result } from '@sellgraph/kernel'
import { startReportClock } from '../../progress-reports/use-cases/report-clock.ts'
import { chanceAfter, isOpen, type OpportunityStage, type StagePolicy } from '../domain/opportunity.ts'
import { publishStageChanged } from '../events/publish.ts'
import { insertStageChange } from '../store/deal-record-store.ts'
import { closeOpenStep } from '../store/deal-work-store.ts'
import { type OpportunityRow, updateOpportunity } from '../store/opportunity-store.ts'
import { settleDealWork } from './deal-work.ts'
import { stagePolicy } from './stage-policy.ts'

/**
 * Moves a locked opportunity to another stage: its row, its history, its event, and what waits for people because of it.
 *
 * @param change.policy - what the change was decided by; what holds now where nothing had to be decided
 */
export async function changeStage(
  tx: Tx,
  opportunity: OpportunityRow,
  change: {
    to: OpportunityStage
    version: number
    reason: string | null
    changedBy: string
    policy?: StagePolicy
    patch?: Partial<OpportunityRow>
  },
): Promise<Result<OpportunityRow>> {
  const { to, reason, changedBy, policy = await stagePolicy(tx) } = change
  const ends = !isOpen(to)
  const moved = await updateOpportunity(
    tx,
    { id: opportunity.id, version: change.version },
    {
      stage: to,
      stageSince: tx.now,
      ...chanceAfter(to, opportunity, policy),
      // What is planned of a deal that nobody works on any more will not be done.
      ...(ends ? { nextStepDueOn: null } : {}),
      ...change.patch,
    },
  )
  if (!moved.ok) return moved
  const from = opportunity.stage
  if (ends) await closeOpenStep(tx, opportunity.id, { status: 'DROPPED', result: null, closedBy: changedBy })
  const policyVersion = policy.version
  await insertStageChange(tx, { opportunityId: opportunity.id, from, to, reason, policyVersion, changedBy })
  await publishStageChanged(tx, moved.value, { from, reason })
  await settleDealWork(tx, moved.value)
  if (!ends && moved.value.ownerId !== null) await startReportClock(tx, moved.value.ownerId)
  return ok(moved.value)
}
