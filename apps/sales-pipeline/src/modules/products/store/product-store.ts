import {
  column,
  defineEntity,
  equalTo,
  escapeLike,
  findPage,
  findRows,
  guardedUpdate,
  insertRows,
  lockRow,
  nullable,
  type Page,
  type PageArgs,
  type Reader,
  type Tx,
  type VersionedRow,
  violatedConstraint,
  type Where,
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import { invalid, isId, notFound, ok, type Result } from '@sellgraph/kernel'
import type { ProductClass } from '../domain/product.ts'

export interface ProductRow extends VersionedRow {
  sku: string
  name: string
  nameEn: string | null
  specification: string | null
  family: string
  productClass: ProductClass
  difficulty: string
  unit: string
  fractionDigits: number
  currency: string
  taxRate: string
  warrantyMonths: number
  active: boolean
}

export const ProductEntity = defineEntity<ProductRow>('product', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  sku: column.text,
  name: column.text,
  nameEn: nullable(column.text),
  specification: nullable(column.text),
  family: column.text,
  productClass: column.text,
  difficulty: column.numeric,
  unit: column.text,
  fractionDigits: column.int,
  currency: column.text,
  taxRate: column.numeric,
  warrantyMonths: column.int,
  active: column.bool,
})

export interface ProductFilter {
  readonly search?: string | null | undefined
  readonly productClass?: ProductClass | null | undefined
  readonly family?: string | null | undefined
  readonly active?: boolean | null | undefined
}

export async function findProducts(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<ProductRow[]> {
  const visible = productScope(scope)
  return findRows(reader, ProductEntity, [{ sql: 'e.id = ANY(:ids)', params: { ids: ids.filter(isId) } }, visible])
}

export function findProductPage(
  reader: Reader,
  scope: RowScope,
  filter: ProductFilter,
  args: PageArgs,
): Promise<Result<Page<ProductRow>>> {
  const where: Where[] = [productScope(scope)]
  if (filter.search != null && filter.search.trim() !== '') {
    where.push({
      sql: `(e.sku || ' ' || e.name || ' ' || coalesce(e.nameEn, '')) ILIKE :search`,
      params: { search: `%${escapeLike(filter.search.trim())}%` },
    })
  }
  if (filter.productClass != null)
    where.push({ sql: 'e.productClass = :class', params: { class: filter.productClass } })
  where.push(...equalTo(filter, ['family', 'active']))
  return findPage(reader, ProductEntity, where, { by: ['sku'], direction: 'ASC' }, args)
}

export async function lockProduct(tx: Tx, id: string): Promise<Result<ProductRow>> {
  const row = await lockRow(tx, ProductEntity, id)
  return row === null ? notFound('product') : ok(row)
}

export async function insertProduct(tx: Tx, row: ProductRow): Promise<Result<undefined>> {
  try {
    await insertRows(tx, ProductEntity, row)
    return ok()
  } catch (error) {
    if (violatedConstraint(error) === 'product_sku_unique') return invalid('sku', 'another product has this code')
    throw error
  }
}

export function updateProduct(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<ProductRow>,
): Promise<Result<ProductRow>> {
  return guardedUpdate(tx, ProductEntity, read, patch)
}

/** Products belong to nobody: a role reaches all of them or none. */
function productScope(scope: RowScope): Where {
  return { sql: scope.isUnlimited ? 'TRUE' : 'FALSE' }
}
