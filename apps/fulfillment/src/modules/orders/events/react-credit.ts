import type { Tx } from '@sellgraph/db-kit'
import { systemPrincipal } from '@sellgraph/identity'
import { done, type Outcome, park, react, retry, skip } from '@sellgraph/messaging'
import { orderAccess } from '../access.ts'
import { orderMachine } from '../domain/order-states.ts'
import { lockOrder, type SalesOrderRow, updateOrder } from '../store/order-store.ts'
import { insertReview } from '../store/review-store.ts'
import { publishOrderApproved, publishOrderReviewFailed } from './publish.ts'

const scope = orderAccess.scope(systemPrincipal('fulfillment'), 'read')

/** R181: credit is reserved, so the order is approved. */
export const onCreditReserved = react('finance-expense.CreditReserved.v1', ({ tx, event }) =>
  answer(tx, event.data.orderId, 'approve', { creditReservationId: event.data.reservationId }, async (order) => {
    await insertReview(tx, { orderId: order.id, check: 'CREDIT', passed: true })
    await publishOrderApproved(tx, order)
  }),
)

/** R181: no credit, so the order waits until it is submitted again or cancelled. */
export const onCreditRejected = react('finance-expense.CreditRejected.v1', ({ tx, event }) =>
  answer(tx, event.data.orderId, 'hold', { holdReason: event.data.reason }, async (order) => {
    await insertReview(tx, { orderId: order.id, check: 'CREDIT', passed: false, reason: event.data.reason })
    await publishOrderReviewFailed(tx, order, 'CREDIT', event.data.reason)
  }),
)

/** An order that was cancelled while finance decided stays cancelled: finance hears of it and releases the credit. */
async function answer(
  tx: Tx,
  orderId: string,
  action: 'approve' | 'hold',
  patch: Partial<SalesOrderRow>,
  tell: (order: SalesOrderRow) => Promise<void>,
): Promise<Outcome> {
  const locked = await lockOrder(tx, scope, orderId)
  if (!locked.ok) return retry('the order is not here')
  const { order } = locked.value
  const status = orderMachine.next(order.status, action)
  if (!status.ok) return skip(status.error.message)
  const changed = await updateOrder(tx, order, { ...patch, status: status.value })
  if (!changed.ok) return park(changed.error.message)
  await tell(changed.value)
  return done()
}
