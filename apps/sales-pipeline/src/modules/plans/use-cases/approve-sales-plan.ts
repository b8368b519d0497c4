import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { salesPlanAccess } from '../access.ts'
import { salesPlanMachine } from '../domain/sales-plan.ts'
import { publishPlanApproved } from '../events/publish.ts'
import { findGoals } from '../store/plan-part-store.ts'
import { lockVersions, updateSalesPlan } from '../store/sales-plan-store.ts'
import { planToReview } from './plan-to-review.ts'
import { closePlanReview } from './plan-work.ts'

/** R053–R055: the plan counts from now on, in place of its version before. Gaps are seen and do not forbid it. */
export const approveSalesPlan = defineCommand({
  name: 'approveSalesPlan',
  input: z.object({ salesPlanId: input.id(), version: input.version() }),
  authorize: (principal) => salesPlanAccess.permit(principal, 'review'),
  async handle(context, { salesPlanId, version }) {
    const { tx, principal, now } = context
    const plan = await planToReview(context, salesPlanId)
    if (!plan.ok) return plan
    const status = salesPlanMachine.next(plan.value.status, 'approve')
    if (!status.ok) return status
    // First the version before: one counts at a time.
    for (const before of await lockVersions(tx, plan.value)) {
      const replaced = salesPlanMachine.can(before.status, 'supersede')
        ? await updateSalesPlan(tx, before, { status: salesPlanMachine.transitions.supersede.to })
        : ok(before)
      if (!replaced.ok) return replaced
    }
    const patch = { status: status.value, approvedBy: principal.employeeId, approvedAt: now }
    const approved = await updateSalesPlan(tx, { id: salesPlanId, version }, patch)
    if (!approved.ok) return approved
    await closePlanReview(tx, plan.value)
    await publishPlanApproved(tx, approved.value, await findGoals(tx, [salesPlanId]))
    return ok({ salesPlanId })
  },
})
