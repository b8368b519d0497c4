import { decimal, forbidden, money, ok, type Result, ruleViolated, sumMoney } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { orderAccess } from '../access.ts'
import { orderMachine } from '../domain/order-states.ts'
import { publishOrderSubmitted } from '../events/publish.ts'
import { lockOrder, type LockedOrder, updateOrder } from '../store/order-store.ts'
import { insertReview } from '../store/review-store.ts'

/**
 * R085: reviews an order and asks finance for credit. Accuracy, completeness and legality are checked here; the credit
 * check answers by event. Also the way back from a credit hold: each submission asks anew.
 */
export const submitOrder = defineCommand({
  name: 'submitOrder',
  input: z.object({ orderId: input.id(), version: input.version() }),
  authorize: (principal) => orderAccess.permit(principal, 'submit'),
  async handle({ tx, scope, principal }, { orderId, version }) {
    const { employeeId } = principal
    if (employeeId === null) return forbidden('Only an employee submits an order.')
    const locked = await lockOrder(tx, scope, orderId, version)
    if (!locked.ok) return locked
    const status = orderMachine.next(locked.value.order.status, 'submit')
    if (!status.ok) return status
    const reviewed = review(locked.value)
    if (!reviewed.ok) return reviewed
    for (const check of ['ACCURACY', 'COMPLETENESS', 'LEGALITY'] as const)
      await insertReview(tx, { orderId, check, passed: true })
    const submitted = await updateOrder(tx, { id: orderId, version }, { status: status.value, holdReason: null })
    if (!submitted.ok) return submitted
    await publishOrderSubmitted(tx, submitted.value, employeeId)
    return ok({ orderId })
  },
})

/** The checks that need nothing but the order. Legality is the effective contract, without which there is no order. */
function review({ order, lines }: LockedOrder): Result<undefined> {
  const sum = sumMoney(
    lines.map((line) => money(line.grossAmount, line.currency)),
    order.currency,
  )
  if (!decimal(sum.amount).eq(decimal(order.grossAmount))) {
    return ruleViolated(
      'R085',
      'ORDER_INACCURATE',
      `The lines add up to ${sum.amount}, the order says ${order.grossAmount}.`,
    )
  }
  const undated = lines.filter((line) => line.currentPromiseOn === null)
  if (undated.length > 0) {
    const skus = undated.map((line) => line.sku).join(', ')
    return ruleViolated('R085', 'ORDER_INCOMPLETE', `No delivery date is promised for ${skus}.`)
  }
  return ok()
}
