import type { Reader, Tx } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import type { ValueClass } from '../domain/price-tiers.ts'

export interface PriceBookEntryRow {
  readonly id: string
  readonly productId: string
  readonly listPrice: string
  readonly currency: string
  /** Null for customers of any class. */
  readonly customerClass: ValueClass | null
  /** From which quantity on; 0 for any. */
  readonly minQuantity: string
  readonly effectiveFrom: string
  readonly recordedBy: string
  readonly recordedAt: Date
}

export interface CostSnapshotRow {
  readonly id: string
  readonly productId: string
  readonly unitCost: string
  readonly currency: string
  readonly effectiveFrom: string
  readonly recordedBy: string
  readonly recordedAt: Date
}

export function findPrices(reader: Reader, productIds: readonly string[]): Promise<PriceBookEntryRow[]> {
  return reader.query<PriceBookEntryRow>(
    `${selectPrices} WHERE product_id = ANY($1) ORDER BY effective_from DESC, id DESC`,
    [productIds],
  )
}

export function findPriceBookEntries(reader: Reader, ids: readonly string[]): Promise<PriceBookEntryRow[]> {
  return reader.query<PriceBookEntryRow>(`${selectPrices} WHERE id = ANY($1)`, [ids])
}

export function findCosts(reader: Reader, productIds: readonly string[]): Promise<CostSnapshotRow[]> {
  return reader.query<CostSnapshotRow>(
    `${selectCosts} WHERE product_id = ANY($1) ORDER BY effective_from DESC, id DESC`,
    [productIds],
  )
}

export function findCostSnapshots(reader: Reader, ids: readonly string[]): Promise<CostSnapshotRow[]> {
  return reader.query<CostSnapshotRow>(`${selectCosts} WHERE id = ANY($1)`, [ids])
}

export async function insertPrice(tx: Tx, price: Omit<PriceBookEntryRow, 'id' | 'recordedAt'>): Promise<void> {
  await tx.query(
    `INSERT INTO price_book_entry (id, product_id, list_price, currency, customer_class, min_quantity, effective_from,
       recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      newId(),
      price.productId,
      price.listPrice,
      price.currency,
      price.customerClass,
      price.minQuantity,
      price.effectiveFrom,
      price.recordedBy,
      tx.now,
    ],
  )
}

export async function insertCost(tx: Tx, cost: Omit<CostSnapshotRow, 'id' | 'recordedAt'>): Promise<void> {
  await tx.query(
    `INSERT INTO cost_snapshot (id, product_id, unit_cost, currency, effective_from, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), cost.productId, cost.unitCost, cost.currency, cost.effectiveFrom, cost.recordedBy, tx.now],
  )
}

const recorded = 'effective_from::text AS "effectiveFrom", recorded_by AS "recordedBy", recorded_at AS "recordedAt"'
const selectPrices = `SELECT id, product_id AS "productId", list_price AS "listPrice", currency,
  customer_class AS "customerClass", min_quantity AS "minQuantity", ${recorded}
  FROM price_book_entry`
const selectCosts = `SELECT id, product_id AS "productId", unit_cost AS "unitCost", currency, ${recorded}
  FROM cost_snapshot`
