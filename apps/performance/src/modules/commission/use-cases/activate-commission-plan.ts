import type { Tx } from '@sellgraph/db-kit'
import { conflict, notFound, ok, type Result } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { lockRegister } from '../../organisation/store/register-lock.ts'
import { commissionPlanAccess } from '../access.ts'
import { lastDayBefore, overlap, planMachine } from '../domain/plan.ts'
import { findUnratedPayments, hasRatedFrom } from '../store/payment-store.ts'
import { type CommissionPlanRow, findCountingPlans, lockPlan, PLANS_IN_FORCE, updatePlan } from '../store/plan-store.ts'
import { lockSoldContract } from '../store/sold-contract-store.ts'
import { ratePayment } from './rate-payment.ts'

/**
 * Puts an approved plan in force. The plan before it ends the day before; payments that waited for a plan are rated.
 * On every day at most one plan of a currency is in force.
 */
export const activateCommissionPlan = defineCommand({
  name: 'activateCommissionPlan',
  input: z.object({ planId: input.id(), version: input.version() }),
  authorize: (principal) => commissionPlanAccess.permit(principal, 'activate'),
  async handle({ tx, now }, { planId, version }) {
    await lockRegister(tx, PLANS_IN_FORCE)
    const plan = await lockPlan(tx, planId)
    if (plan === null) return notFound('commission plan')
    const status = planMachine.next(plan.status, 'activate')
    if (!status.ok) return status
    const ended = await endOverlapping(tx, plan)
    if (!ended.ok) return ended
    const activated = await updatePlan(tx, { id: planId, version }, { status: status.value, activatedAt: now })
    if (!activated.ok) return activated
    let ratedPayments = 0
    for (const payment of await findUnratedPayments(tx, plan.currency)) {
      const contract = await lockSoldContract(tx, payment.contractId)
      if (contract !== null && (await ratePayment(tx, contract, payment))) ratedPayments += 1
    }
    return ok({ planId, ratedPayments })
  },
})

async function endOverlapping(tx: Tx, plan: CommissionPlanRow): Promise<Result<undefined>> {
  for (const other of await findCountingPlans(tx, plan.currency)) {
    if (!overlap(other, plan)) continue
    const name = `${other.code} version ${other.planVersion}`
    const effectiveTo = lastDayBefore(plan, other)
    if (effectiveTo === null) {
      return conflict('PLAN_OVERLAPS', `${name} is in force from ${other.effectiveFrom}, within the days of this plan.`)
    }
    if (await hasRatedFrom(tx, other.id, plan.effectiveFrom)) {
      return conflict(
        'PAYMENTS_ALREADY_RATED',
        `${name} has rated payments of ${plan.effectiveFrom} or later. Let this plan begin after them.`,
      )
    }
    const ended = await updatePlan(tx, other, { status: 'ENDED', effectiveTo })
    if (!ended.ok) return ended
  }
  return ok()
}
