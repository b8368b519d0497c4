import {
  column,
  defineEntity,
  findById,
  findRows,
  guardedUpdate,
  insertRows,
  nullable,
  type Reader,
  type Tx,
  type VersionedRow,
} from '@sellgraph/db-kit'
import { notFound, ok, type Result } from '@sellgraph/kernel'
import type { ProductFactStatus, StatedFact } from '../domain/product-fact.ts'
import { lockProduct } from './product-store.ts'

export interface ProductFactRow extends VersionedRow {
  productId: string
  code: string
  revision: number
  name: string
  nameZh: string
  value: string
  unit: string | null
  source: string
  status: ProductFactStatus
  draftedBy: string
  publishedBy: string | null
  publishedAt: Date | null
  withdrawnWhy: string | null
}

export const ProductFactEntity = defineEntity<ProductFactRow>('product_fact', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  productId: column.uuid,
  code: column.text,
  revision: column.int,
  name: column.text,
  nameZh: column.text,
  value: column.text,
  unit: nullable(column.text),
  source: column.text,
  status: column.text,
  draftedBy: column.uuid,
  publishedBy: nullable(column.uuid),
  publishedAt: nullable(column.timestamp),
  withdrawnWhy: nullable(column.text),
})

/** All revisions of the facts of some products, by code, the latest first. */
export async function findProductFacts(reader: Reader, productIds: readonly string[]): Promise<ProductFactRow[]> {
  return findRows(reader, ProductFactEntity, [{ sql: 'e.productId = ANY(:ids)', params: { ids: productIds } }], {
    orderBy: 'e.code, e.revision DESC',
  })
}

/** What may be said of some products now. */
export async function findStatedFacts(
  reader: Reader,
  productIds: readonly string[],
): Promise<Map<string, StatedFact[]>> {
  const byProduct = Map.groupBy(await findProductFacts(reader, productIds), ({ productId }) => productId)
  return new Map([...byProduct].map(([productId, revisions]) => [productId, statedNow(revisions)]))
}

/** Of all revisions of the facts of a product those that may be said. */
export function statedNow(revisions: readonly ProductFactRow[]): StatedFact[] {
  return revisions
    .filter(({ status }) => status === 'PUBLISHED')
    .map(({ id, code, revision, name, nameZh, value, unit }) => ({
      factId: id,
      code,
      revision,
      name,
      nameZh,
      value,
      unit,
    }))
}

/** Holds the product of a fact, which orders whoever changes its facts, and answers the fact as it is then. */
export async function lockProductFact(tx: Tx, id: string): Promise<Result<ProductFactRow>> {
  const seen = await findById(tx, ProductFactEntity, id)
  if (seen === null) return notFound('product fact')
  const product = await lockProduct(tx, seen.productId)
  if (!product.ok) return product
  const fact = await findById(tx, ProductFactEntity, id)
  return fact === null ? notFound('product fact') : ok(fact)
}

export async function insertProductFact(tx: Tx, fact: ProductFactRow): Promise<void> {
  await insertRows(tx, ProductFactEntity, fact)
}

export function updateProductFact(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<ProductFactRow>,
): Promise<Result<ProductFactRow>> {
  return guardedUpdate(tx, ProductFactEntity, read, patch)
}
