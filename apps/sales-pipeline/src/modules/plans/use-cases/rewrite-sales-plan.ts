import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { salesPlanAccess } from '../access.ts'
import { salesPlanMachine } from '../domain/sales-plan.ts'
import { replaceParts } from '../store/plan-part-store.ts'
import { updateSalesPlan } from '../store/sales-plan-store.ts'
import { planContent, writtenPlan } from './plan-input.ts'
import { planToWrite } from './plan-to-write.ts'

/** A draft is written anew. */
export const rewriteSalesPlan = defineCommand({
  name: 'rewriteSalesPlan',
  input: z.object({ salesPlanId: input.id(), version: input.version(), ...planContent }),
  authorize: (principal) => salesPlanAccess.permit(principal, 'write'),
  async handle(context, { salesPlanId, version, ...content }) {
    const { tx } = context
    const plan = await planToWrite(context, salesPlanId)
    if (!plan.ok) return plan
    const status = salesPlanMachine.next(plan.value.status, 'rewrite')
    if (!status.ok) return status
    const written = await writtenPlan(tx, plan.value, content)
    if (!written.ok) return written
    const patch = { ...written.value.row, status: status.value, returnReason: null, shortfallReason: null }
    const updated = await updateSalesPlan(tx, { id: salesPlanId, version }, patch)
    if (!updated.ok) return updated
    await replaceParts(tx, salesPlanId, written.value.parts)
    return ok({ salesPlanId })
  },
})
