import {
  column,
  defineEntity,
  equalTo,
  findByKey,
  findPage,
  insertRows,
  nullable,
  type Page,
  type PageArgs,
  type Reader,
  scopeWhere,
  type Tx,
  type VersionedRow,
  type Where,
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import type { Result } from '@sellgraph/kernel'

export interface InstalledAssetRow extends VersionedRow {
  customerId: string
  customerName: string
  ownerId: string | null
  teamId: string | null
  contractId: string
  orderId: string
  shipmentId: string
  orderLineId: string
  productId: string
  sku: string
  productName: string
  serial: string | null
  quantity: string
  warrantyMonths: number
  warrantyStart: string
  warrantyEnd: string | null
}

export const InstalledAssetEntity = defineEntity<InstalledAssetRow>('installed_asset', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  customerId: column.uuid,
  customerName: column.text,
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  contractId: column.uuid,
  orderId: column.uuid,
  shipmentId: column.uuid,
  orderLineId: column.uuid,
  productId: column.uuid,
  sku: column.text,
  productName: column.text,
  serial: nullable(column.text),
  quantity: column.numeric,
  warrantyMonths: column.int,
  warrantyStart: column.date,
  warrantyEnd: nullable(column.date),
})

export interface AssetFilter {
  readonly customerId?: string | null | undefined
  readonly orderId?: string | null | undefined
  readonly productId?: string | null | undefined
  readonly serial?: string | null | undefined
  /** Only those whose warranty ends on or before this day. */
  readonly warrantyEndsBy?: string | null | undefined
}

/** The assets with these ids that the scope reaches, in no order. */
export async function findAssets(
  reader: Reader,
  scope: RowScope,
  ids: readonly string[],
): Promise<InstalledAssetRow[]> {
  return findByKey(reader, InstalledAssetEntity, 'id', ids, assetScope(scope))
}

export function findAssetPage(
  reader: Reader,
  scope: RowScope,
  filter: AssetFilter,
  args: PageArgs,
): Promise<Result<Page<InstalledAssetRow>>> {
  const where: Where[] = [assetScope(scope)]
  const { customerId, orderId, productId, serial, warrantyEndsBy } = filter
  where.push(...equalTo({ customerId, orderId, productId, serial }))
  if (warrantyEndsBy != null) where.push({ sql: 'e.warrantyEnd <= :warrantyEndsBy', params: { warrantyEndsBy } })
  return findPage(reader, InstalledAssetEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
}

/** Whether the assets of a shipment are registered. */
export async function shipmentIsRegistered(reader: Reader, shipmentId: string): Promise<boolean> {
  const rows = await reader.query('SELECT 1 FROM installed_asset WHERE shipment_id = $1 LIMIT 1', [shipmentId])
  return rows.length > 0
}

/** The serial numbers among these that a product has already been registered with. */
export async function knownSerials(reader: Reader, productId: string, serials: readonly string[]): Promise<string[]> {
  const rows = await reader.query<{ serial: string }>(
    'SELECT serial FROM installed_asset WHERE product_id = $1 AND serial = ANY($2)',
    [productId, [...serials]],
  )
  return rows.map((row) => row.serial)
}

export async function insertAssets(tx: Tx, rows: readonly InstalledAssetRow[]): Promise<void> {
  if (rows.length > 0) await insertRows(tx, InstalledAssetEntity, rows)
}

function assetScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' })
}
