import type { Tx } from '@sellgraph/db-kit'
import { publish } from '@sellgraph/messaging'
import type { OrderLineRow, SalesOrderRow } from '../../orders/store/order-store.ts'
import type { InspectionRow } from '../store/inspection-store.ts'

export async function publishInspectionFailed(
  tx: Tx,
  inspection: InspectionRow,
  order: SalesOrderRow,
  line: OrderLineRow,
): Promise<void> {
  await publish(tx, {
    type: 'fulfillment.InspectionFailed.v1',
    aggregateId: inspection.id,
    data: {
      inspectionId: inspection.id,
      orderId: order.id,
      number: order.number,
      contractId: order.contractId,
      customerId: order.customerId,
      ownerId: order.ownerId,
      teamId: order.teamId,
      orderLineId: line.id,
      productId: line.productId,
      sku: line.sku,
      quantity: inspection.quantity,
      reason: inspection.reason ?? '',
      inspectedBy: inspection.inspectorId,
      inspectedAt: tx.now.toISOString(),
    },
  })
}
