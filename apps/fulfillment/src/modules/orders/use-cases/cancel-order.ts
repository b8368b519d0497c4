import type { Tx } from '@sellgraph/db-kit'
import { decimal, decimalText, type Money, money, ok, type Result, sumMoney } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { orderAccess } from '../access.ts'
import { orderMachine } from '../domain/order-states.ts'
import { amountBetween, open, progressOf } from '../domain/quantities.ts'
import { publishOrderCancelled } from '../events/publish.ts'
import {
  lockOrder,
  type LockedOrder,
  type OrderLineRow,
  type SalesOrderRow,
  updateOrder,
  updateQuantities,
} from '../store/order-store.ts'

/** Cancels what has not been shipped. What is shipped is delivered and paid as agreed. */
export const cancelOrder = defineCommand({
  name: 'cancelOrder',
  input: z.object({ orderId: input.id(), version: input.version(), reason: input.text(500) }),
  authorize: (principal) => orderAccess.permit(principal, 'cancel'),
  async handle({ tx, scope }, { orderId, version, reason }) {
    const locked = await lockOrder(tx, scope, orderId, version)
    if (!locked.ok) return locked
    const cancelled = await cancelOpen(tx, locked.value, version, reason)
    return cancelled.ok ? ok({ orderId }) : cancelled
  },
})

/** Cancels the open quantities of a locked order; finance releases their amount. */
export async function cancelOpen(
  tx: Tx,
  { order, lines }: LockedOrder,
  version: number,
  reason: string,
): Promise<Result<SalesOrderRow>> {
  const status = orderMachine.next(order.status, 'cancel')
  if (!status.ok) return status
  const left = lines.map(withoutOpen)
  const released = sumMoney(
    lines.map((line) => openAmount(line)),
    order.currency,
  )
  // Nothing shipped: the whole order ends. Otherwise what is under way goes on.
  const patch = { status: progressOf(left), cancelReason: reason, holdReason: null }
  const changed = await updateOrder(tx, { id: order.id, version }, patch)
  if (!changed.ok) return changed
  for (const line of left) await updateQuantities(tx, line)
  await publishOrderCancelled(tx, changed.value, released, reason)
  return changed
}

function withoutOpen(line: OrderLineRow): OrderLineRow {
  return { ...line, cancelled: decimalText(decimal(line.cancelled).plus(open(line))) }
}

/** Shipped quantities come first in a line's amount, so the open part is its end. */
function openAmount(line: OrderLineRow): Money {
  const end = decimal(line.shipped).plus(open(line))
  return amountBetween(
    { ordered: line.ordered, gross: money(line.grossAmount, line.currency) },
    decimal(line.shipped),
    end,
  )
}
