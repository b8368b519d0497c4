import {
  column,
  defineEntity,
  findRows,
  guardedUpdate,
  insertRows,
  lockRow,
  nullable,
  type Reader,
  type Tx,
  type VersionedRow,
} from '@sellgraph/db-kit'
import { notFound, ok, type Result } from '@sellgraph/kernel'

export interface ProductHoldRow extends VersionedRow {
  productId: string
  improvementId: string
  reason: string
  since: Date
  releasedBy: string | null
  releasedAt: Date | null
  releaseReason: string | null
}

export const ProductHoldEntity = defineEntity<ProductHoldRow>('product_hold', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  productId: column.uuid,
  improvementId: column.uuid,
  reason: column.text,
  since: column.timestamp,
  releasedBy: nullable(column.uuid),
  releasedAt: nullable(column.timestamp),
  releaseReason: nullable(column.text),
})

/** The holds of some products, the first first. */
export async function findProductHolds(reader: Reader, productIds: readonly string[]): Promise<ProductHoldRow[]> {
  return findRows(reader, ProductHoldEntity, [{ sql: 'e.productId = ANY(:ids)', params: { ids: productIds } }], {
    orderBy: 'e.id',
  })
}

/** Ids of those products that are on hold. */
export async function findHeldProducts(reader: Reader, productIds: readonly string[]): Promise<ReadonlySet<string>> {
  const holds = await findProductHolds(reader, productIds)
  return new Set(holds.filter(({ releasedAt }) => releasedAt === null).map(({ productId }) => productId))
}

export async function findHoldOfImprovement(reader: Reader, improvementId: string): Promise<boolean> {
  const rows = await reader.query('SELECT 1 FROM product_hold WHERE improvement_id = $1', [improvementId])
  return rows.length > 0
}

export async function lockProductHold(tx: Tx, id: string): Promise<Result<ProductHoldRow>> {
  const row = await lockRow(tx, ProductHoldEntity, id)
  return row === null ? notFound('product hold') : ok(row)
}

export async function insertProductHold(tx: Tx, hold: ProductHoldRow): Promise<void> {
  await insertRows(tx, ProductHoldEntity, hold)
}

export function updateProductHold(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<ProductHoldRow>,
): Promise<Result<ProductHoldRow>> {
  return guardedUpdate(tx, ProductHoldEntity, read, patch)
}
