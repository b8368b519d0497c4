import { existing } from '@sellgraph/service-kit'
import type { ShipmentResolvers } from '../../../generated/graphql.ts'
import { orderById } from '../../orders/store/order-loader.ts'
import { linesOfShipment, shipmentById } from '../store/shipment-loader.ts'

export const Shipment: ShipmentResolvers = {
  __resolveReference: ({ id }, context) => shipmentById(context).load(id),
  // Whoever sees a shipment sees its order: both have the same access and the same owner.
  order: ({ orderId }, _, context) => existing(orderById(context).load(orderId)),
  lines: ({ id }, _, context) => linesOfShipment(context).load(id),
}
