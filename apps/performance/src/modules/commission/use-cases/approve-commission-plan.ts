import { notFound, ok, ruleViolated } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { commissionPlanAccess } from '../access.ts'
import { planMachine } from '../domain/plan.ts'
import { lockPlan, updatePlan } from '../store/plan-store.ts'

/** R197: another person than its author approves a plan. What was approved does not change any more. */
export const approveCommissionPlan = defineCommand({
  name: 'approveCommissionPlan',
  input: z.object({ planId: input.id(), version: input.version() }),
  authorize: (principal) => commissionPlanAccess.permit(principal, 'approve'),
  async handle({ tx, principal, now }, { planId, version }) {
    const plan = await lockPlan(tx, planId)
    if (plan === null) return notFound('commission plan')
    const status = planMachine.next(plan.status, 'approve')
    if (!status.ok) return status
    if (plan.draftedBy === principal.subject) {
      return ruleViolated('R197', 'SELF_APPROVAL', 'A commission plan is approved by another person than its author.')
    }
    const approved = await updatePlan(
      tx,
      { id: planId, version },
      { status: status.value, approvedBy: principal.subject, approvedAt: now },
    )
    return approved.ok ? ok({ planId }) : approved
  },
})
