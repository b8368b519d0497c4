import type { Tx } from '@sellgraph/db-kit'
import { type Result, wrongState } from '@sellgraph/kernel'
import { inProgress } from '../domain/order-states.ts'
import { progressOf } from '../domain/quantities.ts'
import { type OrderLineRow, type SalesOrderRow, updateOrder, updateQuantities } from './order-store.ts'

/**
 * Writes new quantities of a locked order in progress, and the state that follows from them. The order's version grows
 * with them, so that a caller who has not seen them learns it.
 */
export async function changeLines(
  tx: Tx,
  read: { order: SalesOrderRow; version: number },
  lines: readonly OrderLineRow[],
): Promise<Result<SalesOrderRow>> {
  const { order, version } = read
  if (!inProgress.includes(order.status)) return wrongState('order', order.status, inProgress)
  const changed = await updateOrder(tx, { id: order.id, version }, { status: progressOf(lines) })
  if (!changed.ok) return changed
  for (const line of lines) await updateQuantities(tx, line)
  return changed
}
