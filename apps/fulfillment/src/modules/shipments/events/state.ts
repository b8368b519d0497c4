import { findByIds } from '@sellgraph/db-kit'
import { decimalText } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { OrderLineEntity } from '../../orders/store/order-store.ts'
import { findShipmentLines, ShipmentEntity } from '../store/shipment-store.ts'

/** Of the order lines only what never changes is told: which product it is. So they are not among the tables. */
export const shipmentState = defineState({
  type: 'state.fulfillment.shipment.v1',
  tables: { shipment: 'id', shipment_line: 'shipment_id' },
  async rows(reader, ids) {
    const sent = await findShipmentLines(reader, ids)
    const orderLineIds = sent.map(({ orderLineId }) => orderLineId)
    const ordered = new Map((await findByIds(reader, OrderLineEntity, orderLineIds)).map((line) => [line.id, line]))
    const lines = sent.flatMap(({ shipmentId, orderLineId, quantity, serials }) => {
      const line = ordered.get(orderLineId)
      if (line === undefined) return []
      const { contractLineId, productId, sku, name } = line
      const content = { orderLineId, contractLineId, productId, sku, name, quantity: decimalText(quantity), serials }
      return [{ shipmentId, content }]
    })
    return (await findByIds(reader, ShipmentEntity, ids)).map((shipment) => ({
      ...shipment,
      lines: lines.filter(({ shipmentId }) => shipmentId === shipment.id).map(({ content }) => content),
    }))
  },
})

export const shipmentSensitiveState = defineState({
  type: 'state-sensitive.fulfillment.shipment.v1',
  tables: { shipment: 'id' },
  rows: (reader, ids) => findByIds(reader, ShipmentEntity, ids),
})
