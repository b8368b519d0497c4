import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { salesPlanAccess } from '../access.ts'
import { decideSubmission, salesPlanMachine } from '../domain/sales-plan.ts'
import { findExpectedGoals } from '../store/plan-part-store.ts'
import { updateSalesPlan } from '../store/sales-plan-store.ts'
import { planToWrite } from './plan-to-write.ts'
import { openPlanReview } from './plan-work.ts'

/** R055: a plan goes to the superior, with the reason where it is below its share. */
export const submitSalesPlan = defineCommand({
  name: 'submitSalesPlan',
  input: z.object({ salesPlanId: input.id(), version: input.version(), shortfallReason: input.optionalText(500) }),
  authorize: (principal) => salesPlanAccess.permit(principal, 'write'),
  async handle(context, { salesPlanId, version, shortfallReason }) {
    const { tx, now } = context
    const plan = await planToWrite(context, salesPlanId)
    if (!plan.ok) return plan
    const status = salesPlanMachine.next(plan.value.status, 'submit')
    if (!status.ok) return status
    const decision = decideSubmission(plan.value, await findExpectedGoals(tx, salesPlanId), shortfallReason)
    if (!decision.ok) return decision
    const patch = { status: status.value, submittedAt: now, shortfallReason, returnReason: null }
    const submitted = await updateSalesPlan(tx, { id: salesPlanId, version }, patch)
    if (!submitted.ok) return submitted
    await openPlanReview(tx, submitted.value)
    return ok({ salesPlanId })
  },
})
