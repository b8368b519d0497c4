import type { Reader } from '@sellgraph/db-kit'
import { decimal } from '@sellgraph/kernel'
import { shippedOf } from '../../contract-execution/domain/execution.ts'
import { findOrders } from '../../contract-execution/store/execution-store.ts'

/** Lines of which something has left the house, as far as fulfillment has told, with how much. */
export async function shippedQuantities(reader: Reader, contractId: string): Promise<Map<string, string>> {
  const orders = await findOrders(reader, [contractId])
  const ids = [...new Set(orders.flatMap(({ lines }) => lines.map(({ contractLineId }) => contractLineId)))]
  const shipped = ids.map((id): [string, string] => [id, shippedOf(orders, id)])
  return new Map(shipped.filter(([, quantity]) => !decimal(quantity).isZero()))
}
