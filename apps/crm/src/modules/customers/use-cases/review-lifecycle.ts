import type { Tx } from '@sellgraph/db-kit'
import { ok, type Result } from '@sellgraph/kernel'
import { isDecisionComplete, isNeedComplete } from '../../profiles/domain/score.ts'
import { findDecisionProfiles, findNeedProfiles } from '../../profiles/store/profile-store.ts'
import { addToTimeline } from '../../timeline/store/timeline-store.ts'
import { lifecycleMachine, nextStep } from '../domain/lifecycle.ts'
import { publishLifecycleChanged } from '../events/publish.ts'
import { type CustomerRow, findOpportunityStages, updateCustomer } from '../store/customer-store.ts'

/** R018: moves a locked customer to the stage that its facts call for, one step after the other, each with its reason. */
export async function reviewLifecycle(
  tx: Tx,
  customer: CustomerRow,
  contract: string | null = null,
): Promise<Result<CustomerRow>> {
  const [need] = await findNeedProfiles(tx, 'customerId', [customer.id])
  const [decision] = await findDecisionProfiles(tx, 'customerId', [customer.id])
  const facts = {
    needComplete: need !== undefined && isNeedComplete({ ...need, hasBudget: need.budgetAmount !== null }),
    decisionComplete: decision !== undefined && isDecisionComplete(decision),
    opportunities: await findOpportunityStages(tx, customer.id),
    contract,
  }
  let now = customer
  for (let step = nextStep(now.lifecycleStage, facts); step !== null; step = nextStep(now.lifecycleStage, facts)) {
    const from = now.lifecycleStage
    const to = lifecycleMachine.next(from, step.action)
    if (!to.ok) return to
    const moved = await updateCustomer(tx, now, { lifecycleStage: to.value })
    if (!moved.ok) return moved
    now = moved.value
    await publishLifecycleChanged(tx, now, from, step.reason)
    await addToTimeline(tx, {
      customerId: now.id,
      kind: 'LIFECYCLE_CHANGED',
      occurredAt: tx.now,
      summary: `${from} → ${to.value}: ${step.reason}`,
      subjectId: now.id,
      source: `customer:${now.id}:${String(now.version)}`,
    })
  }
  return ok(now)
}
