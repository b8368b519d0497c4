import { giveRows, keepCustomers } from '@sellgraph/customers'
import { publishOrderState } from '../../orders/events/publish.ts'
import { findLines, findOrders } from '../../orders/store/order-store.ts'
import { publishShipmentState } from '../../shipments/events/publish.ts'
import { findShipmentLines, findShipments } from '../../shipments/store/shipment-store.ts'

const all = { kind: 'ALL' } as const

/** With the owner of a customer (R052) its orders and shipments change hands. Orders first: they are locked first. */
export const onCustomer = keepCustomers(async (tx, customer) => {
  const orderIds = await giveRows(tx, 'sales_order', customer)
  const shipmentIds = await giveRows(tx, 'shipment', customer)
  const lines = await findLines(tx, orderIds)
  for (const order of await findOrders(tx, all, 'id', orderIds)) {
    await publishOrderState(
      tx,
      order,
      lines.filter((line) => line.orderId === order.id),
    )
  }
  for (const shipment of await findShipments(tx, all, 'id', shipmentIds)) {
    const sent = await findShipmentLines(tx, [shipment.id])
    const [order] = await findOrders(tx, all, 'id', [shipment.orderId])
    if (order === undefined) throw new Error('a shipment has an order')
    const ordered = await findLines(tx, [order.id])
    const loaded = sent.flatMap((one) => {
      const line = ordered.find(({ id }) => id === one.orderLineId)
      return line === undefined ? [] : [{ sent: one, line }]
    })
    await publishShipmentState(tx, { shipment, order, lines: loaded })
  }
})
