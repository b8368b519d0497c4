import type { Tx } from '@sellgraph/db-kit'
import { decimal, decimalText, money } from '@sellgraph/kernel'
import { publish } from '@sellgraph/messaging'
import { amountBetween } from '../../orders/domain/quantities.ts'
import type { OrderLineRow, SalesOrderRow } from '../../orders/store/order-store.ts'
import type { ShipmentLineRow, ShipmentRow } from '../store/shipment-store.ts'

/** A shipment with what it holds: each of its lines beside the order line it belongs to. */
export interface LoadedShipment {
  readonly shipment: ShipmentRow
  readonly order: SalesOrderRow
  readonly lines: readonly { readonly sent: ShipmentLineRow; readonly line: OrderLineRow }[]
}

function factsOf({ shipment, order }: LoadedShipment) {
  return {
    shipmentId: shipment.id,
    shipmentNumber: shipment.number,
    orderId: order.id,
    orderNumber: order.number,
    contractId: order.contractId,
    customerId: order.customerId,
    ownerId: order.ownerId,
    teamId: order.teamId,
  }
}

function lineOf({ sent, line }: LoadedShipment['lines'][number]) {
  return {
    orderLineId: line.id,
    contractLineId: line.contractLineId,
    productId: line.productId,
    sku: line.sku,
    name: line.name,
    quantity: decimalText(sent.quantity),
  }
}

/** R095, R096: tracking number and content reach the owner and the customer's file. */
export async function publishShipmentDispatched(tx: Tx, loaded: LoadedShipment): Promise<void> {
  const { shipment } = loaded
  await publish(tx, {
    type: 'fulfillment.ShipmentDispatched.v1',
    aggregateId: shipment.id,
    data: {
      ...factsOf(loaded),
      carrier: shipment.carrier,
      trackingNo: shipment.trackingNo,
      lines: loaded.lines.map(lineOf),
      dispatchedAt: shipment.dispatchedAt.toISOString(),
    },
  })
}

/**
 * The order lines are given as they were before the delivery: its amount is the step from there of the line's
 * cumulative amount, so that deliveries add up to the line to the cent.
 */
export async function publishDeliverySigned(
  tx: Tx,
  loaded: LoadedShipment,
  orderFullyDelivered: boolean,
): Promise<void> {
  const { shipment, order, lines } = loaded
  await publish(tx, {
    type: 'fulfillment.DeliverySigned.v1',
    aggregateId: shipment.id,
    data: {
      ...factsOf(loaded),
      customerName: order.customerName,
      signedAt: (shipment.signedAt ?? tx.now).toISOString(),
      signedBy: shipment.signedBy ?? '',
      lines: lines.map((loadedLine) => {
        const { sent, line } = loadedLine
        const from = decimal(line.delivered)
        const to = from.plus(decimal(sent.quantity))
        return {
          ...lineOf(loadedLine),
          serials: sent.serials,
          warrantyMonths: line.warrantyMonths,
          grossAmount: amountBetween(
            { ordered: line.ordered, gross: money(line.grossAmount, line.currency) },
            from,
            to,
          ),
        }
      }),
      orderFullyDelivered,
    },
  })
}
