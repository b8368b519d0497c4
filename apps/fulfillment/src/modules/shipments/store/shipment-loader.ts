import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { shipmentAccess } from '../access.ts'
import { findShipmentLines, findShipments, type ShipmentLineRow, type ShipmentRow } from './shipment-store.ts'

const readScope = ({ principal }: GraphContext) => shipmentAccess.scope(principal, 'read')

/** Shipments by id as the caller may see them. */
export const shipmentById = defineLoader((context: GraphContext, ids) =>
  findShipments(context.db, readScope(context), 'id', ids),
)

export const shipmentsOfOrder = defineListLoader(
  (shipment: ShipmentRow) => shipment.orderId,
  (context: GraphContext, orderIds) => findShipments(context.db, readScope(context), 'orderId', orderIds),
)

export const linesOfShipment = defineListLoader(
  (line: ShipmentLineRow) => line.shipmentId,
  (context: GraphContext, ids) => findShipmentLines(context.db, ids),
)
