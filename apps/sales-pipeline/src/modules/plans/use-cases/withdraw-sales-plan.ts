import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { salesPlanAccess } from '../access.ts'
import { salesPlanMachine } from '../domain/sales-plan.ts'
import { updateSalesPlan } from '../store/sales-plan-store.ts'
import { planToWrite } from './plan-to-write.ts'
import { closePlanReview } from './plan-work.ts'

/** A submitted plan is taken back before anybody has decided. */
export const withdrawSalesPlan = defineCommand({
  name: 'withdrawSalesPlan',
  input: z.object({ salesPlanId: input.id(), version: input.version() }),
  authorize: (principal) => salesPlanAccess.permit(principal, 'write'),
  async handle(context, { salesPlanId, version }) {
    const { tx } = context
    const plan = await planToWrite(context, salesPlanId)
    if (!plan.ok) return plan
    const status = salesPlanMachine.next(plan.value.status, 'withdraw')
    if (!status.ok) return status
    const patch = { status: status.value, submittedAt: null }
    const withdrawn = await updateSalesPlan(tx, { id: salesPlanId, version }, patch)
    if (!withdrawn.ok) return withdrawn
    await closePlanReview(tx, plan.value, 'CANCELLED')
    return ok({ salesPlanId })
  },
})
