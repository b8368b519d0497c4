import {
  findRows,
  column,
  defineEntity,
  guardedUpdate,
  insertRows,
  nullable,
  type Reader,
  scopeWhere,
  type Tx,
  type VersionedRow,
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import { notFound, ok, type Result } from '@sellgraph/kernel'

export const transportModes = ['ROAD', 'RAIL', 'AIR', 'SEA', 'COURIER', 'PICK_UP'] as const

export interface ShipmentRow extends VersionedRow {
  number: string
  status: 'DISPATCHED' | 'SIGNED'
  orderId: string
  contractId: string
  customerId: string
  ownerId: string | null
  teamId: string | null
  carrier: string
  mode: (typeof transportModes)[number]
  trackingNo: string
  dispatchedAt: Date
  signedBy: string | null
  signedAt: Date | null
  packageIntact: boolean | null
  quantityCorrect: boolean | null
  receiptNote: string | null
}

export interface ShipmentLineRow {
  shipmentId: string
  orderLineId: string
  quantity: string
  serials: string[]
}

export const ShipmentEntity = defineEntity<ShipmentRow>('shipment', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  number: column.text,
  status: column.text,
  orderId: column.uuid,
  contractId: column.uuid,
  customerId: column.uuid,
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  carrier: column.text,
  mode: column.text,
  trackingNo: column.text,
  dispatchedAt: column.timestamp,
  signedBy: nullable(column.text),
  signedAt: nullable(column.timestamp),
  packageIntact: nullable(column.bool),
  quantityCorrect: nullable(column.bool),
  receiptNote: nullable(column.text),
})

export const ShipmentLineEntity = defineEntity<ShipmentLineRow>('shipment_line', {
  shipmentId: { ...column.uuid, primary: true },
  orderLineId: { ...column.uuid, primary: true },
  quantity: column.numeric,
  serials: column.textArray,
})

/** Shipments whose `key` is one of the values and that the scope reaches, oldest first. */
export async function findShipments(
  reader: Reader,
  scope: RowScope,
  key: 'id' | 'orderId',
  values: readonly string[],
): Promise<ShipmentRow[]> {
  const visible = scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' })
  return findRows(reader, ShipmentEntity, [{ sql: `e.${key} = ANY(:values)`, params: { values } }, visible], {
    orderBy: 'e.createdAt, e.id',
  })
}

export async function findShipmentLines(reader: Reader, shipmentIds: readonly string[]): Promise<ShipmentLineRow[]> {
  return findRows(reader, ShipmentLineEntity, [{ sql: 'e.shipmentId = ANY(:ids)', params: { ids: shipmentIds } }], {
    orderBy: 'e.orderLineId',
  })
}

/**
 * Finds a shipment that is about to change. Not locked: lock its order first, since all changes of quantities take that
 * lock, and let the guarded update find out whether the shipment is still the same.
 */
export async function findShipment(tx: Tx, scope: RowScope, id: string): Promise<Result<ShipmentRow>> {
  const [row] = await findShipments(tx, scope, 'id', [id])
  return row === undefined ? notFound('shipment') : ok(row)
}

export async function insertShipment(tx: Tx, shipment: ShipmentRow, lines: readonly ShipmentLineRow[]): Promise<void> {
  await insertRows(tx, ShipmentEntity, shipment)
  await insertRows(tx, ShipmentLineEntity, lines)
}

export function updateShipment(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<ShipmentRow>,
): Promise<Result<ShipmentRow>> {
  return guardedUpdate(tx, ShipmentEntity, read, patch)
}
