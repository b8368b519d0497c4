import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { conflict, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { salesPlanAccess } from '../access.ts'
import { salesPlanMachine } from '../domain/sales-plan.ts'
import { updateSalesPlan } from '../store/sales-plan-store.ts'
import { planToWrite } from './plan-to-write.ts'

/** After the period: what came of the plan. */
export const closeSalesPlan = defineCommand({
  name: 'closeSalesPlan',
  input: z.object({ salesPlanId: input.id(), version: input.version(), conclusion: input.text(4000) }),
  authorize: (principal) => salesPlanAccess.permit(principal, 'write'),
  async handle(context, { salesPlanId, version, conclusion }) {
    const { tx, now } = context
    const plan = await planToWrite(context, salesPlanId)
    if (!plan.ok) return plan
    const status = salesPlanMachine.next(plan.value.status, 'close')
    if (!status.ok) return status
    const { periodEnd } = plan.value
    if (localDate(now, DEFAULT_ZONE) <= periodEnd) {
      return conflict('PERIOD_NOT_OVER', `Its period ends on ${periodEnd}.`)
    }
    const patch = { status: status.value, conclusion, closedAt: now }
    const closed = await updateSalesPlan(tx, { id: salesPlanId, version }, patch)
    return closed.ok ? ok({ salesPlanId }) : closed
  },
})
