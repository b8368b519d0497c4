import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { salesPlanAccess } from '../access.ts'
import { salesPlanMachine } from '../domain/sales-plan.ts'
import { updateSalesPlan } from '../store/sales-plan-store.ts'
import { planToReview } from './plan-to-review.ts'
import { closePlanReview } from './plan-work.ts'

/** The superior wants something else. */
export const returnSalesPlan = defineCommand({
  name: 'returnSalesPlan',
  input: z.object({ salesPlanId: input.id(), version: input.version(), reason: input.text(500) }),
  authorize: (principal) => salesPlanAccess.permit(principal, 'review'),
  async handle(context, { salesPlanId, version, reason }) {
    const { tx } = context
    const plan = await planToReview(context, salesPlanId)
    if (!plan.ok) return plan
    const status = salesPlanMachine.next(plan.value.status, 'return')
    if (!status.ok) return status
    const patch = { status: status.value, returnReason: reason }
    const returned = await updateSalesPlan(tx, { id: salesPlanId, version }, patch)
    if (!returned.ok) return returned
    await closePlanReview(tx, plan.value)
    return ok({ salesPlanId })
  },
})
