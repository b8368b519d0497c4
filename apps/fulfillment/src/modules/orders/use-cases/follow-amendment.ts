import type { Tx } from '@sellgraph/db-kit'
import { type Decimal, decimal, decimalText, money, type Result, sumMoney } from '@sellgraph/kernel'
import { inProgress, orderMachine, type OrderStatus } from '../domain/order-states.ts'
import { amountBetween, progressOf, wanted } from '../domain/quantities.ts'
import { publishOrderCancelled } from '../events/publish.ts'
import {
  type LockedOrder,
  type OrderLineRow,
  type SalesOrderRow,
  updateAgreed,
  updateOrder,
  updateQuantities,
} from '../store/order-store.ts'

/** States before credit was asked for: what is ordered can still be written anew. */
const unreviewed: readonly OrderStatus[] = ['DRAFT', 'CUSTOMER_CONFIRMED', 'CREDIT_HOLD']

/**
 * Calls off quantities of a locked order, for an amendment of its contract. Where credit was asked for they are
 * cancelled, and finance releases their amount; before that the order just asks for less.
 */
export async function callOff(
  tx: Tx,
  { order, lines }: LockedOrder,
  less: ReadonlyMap<string, Decimal>,
  reason: string,
): Promise<Result<SalesOrderRow>> {
  const cuts = lines.filter(({ id }) => less.has(id))
  const cutOf = (line: OrderLineRow) => less.get(line.id) ?? decimal('0')
  const gross = (line: OrderLineRow) => ({ ordered: line.ordered, gross: money(line.grossAmount, line.currency) })
  const left = lines.map((line) => ({
    ...line,
    cancelled: decimalText(decimal(line.cancelled).plus(cutOf(line))),
  }))
  const live = left.some((line) => wanted(line).gt('0'))
  if (live && unreviewed.includes(order.status)) {
    const kept = lines
      .map((line) => {
        const ordered = decimal(line.ordered).minus(cutOf(line))
        const grossAmount = amountBetween(gross(line), decimal('0'), ordered).amount
        return { ...line, ordered: decimalText(ordered), grossAmount }
      })
      .filter((line) => !decimal(line.ordered).isZero())
    const total = sumMoney(
      kept.map((line) => money(line.grossAmount, line.currency)),
      order.currency,
    )
    const changed = await updateOrder(tx, order, { grossAmount: total.amount })
    if (changed.ok) await updateAgreed(tx, order.id, kept)
    return changed
  }
  const released = sumMoney(
    cuts.map((line) => amountBetween(gross(line), wanted(line).minus(cutOf(line)), wanted(line))),
    order.currency,
  )
  const cancelled = orderMachine.next(order.status, 'cancel')
  const status =
    !live && cancelled.ok ? cancelled.value : inProgress.includes(order.status) ? progressOf(left) : order.status
  const changed = await updateOrder(tx, order, { status, ...(live ? {} : { cancelReason: reason, holdReason: null }) })
  if (!changed.ok) return changed
  for (const line of left.filter(({ id }) => less.has(id))) await updateQuantities(tx, line)
  await publishOrderCancelled(tx, changed.value, released, reason)
  return changed
}
