import {
  column,
  defineEntity,
  findRows,
  insertRows,
  nullable,
  type Reader,
  type Tx,
  type VersionedRow,
} from '@sellgraph/db-kit'

export interface InspectionRow extends VersionedRow {
  orderId: string
  orderLineId: string
  quantity: string
  outcome: 'PASSED' | 'FAILED'
  reason: string | null
  inspectorId: string | null
}

export const InspectionEntity = defineEntity<InspectionRow>('inspection', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  orderId: column.uuid,
  orderLineId: column.uuid,
  quantity: column.numeric,
  outcome: column.text,
  reason: nullable(column.text),
  inspectorId: nullable(column.uuid),
})

export async function insertInspection(tx: Tx, row: InspectionRow): Promise<void> {
  await insertRows(tx, InspectionEntity, row)
}

/** Inspections of orders that the caller has reached through their scope, oldest first. */
export async function findInspections(reader: Reader, orderIds: readonly string[]): Promise<InspectionRow[]> {
  return findRows(reader, InspectionEntity, [{ sql: 'e.orderId = ANY(:ids)', params: { ids: orderIds } }], {
    orderBy: 'e.createdAt, e.id',
  })
}
