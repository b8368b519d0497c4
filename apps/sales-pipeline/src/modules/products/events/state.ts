import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { findByIds, type Reader } from '@sellgraph/db-kit'
import { decimalText, money } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { catalogueOn } from '../domain/price-tiers.ts'
import { findCostSnapshots, findPriceBookEntries, findPrices } from '../store/price-store.ts'
import { ProductFactEntity } from '../store/product-fact-store.ts'
import { ProductHoldEntity } from '../store/product-hold-store.ts'
import { ProductEntity } from '../store/product-store.ts'

/**
 * The product as it is sold. What it costs is told elsewhere. The price is the one that counted when the product last
 * changed: on the day a later price begins, its timer changes the product.
 */
export const productState = defineState({
  type: 'state.sales-pipeline.product.v1',
  tables: { product: 'id', price_book_entry: 'product_id' },
  rows: async (reader, ids) => {
    const prices = Map.groupBy(await findPrices(reader, ids), ({ productId }) => productId)
    return (await findByIds(reader, ProductEntity, ids)).map((product) => {
      const entries = prices.get(product.id) ?? []
      const changedAt = Math.max(...[product.updatedAt, ...entries.map((entry) => entry.recordedAt)].map(Number))
      const price = catalogueOn(entries, localDate(new Date(changedAt), DEFAULT_ZONE))
      return {
        ...product,
        difficulty: decimalText(product.difficulty),
        listPrice: price === null ? null : money(price.listPrice, price.currency),
        taxRate: decimalText(product.taxRate),
      }
    })
  },
})

export const priceBookEntryState = defineState({
  type: 'state.sales-pipeline.price-book-entry.v1',
  tables: { price_book_entry: 'id' },
  rows: priceBookEntries,
})

export const priceBookEntrySensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.price-book-entry.v1',
  tables: { price_book_entry: 'id' },
  rows: priceBookEntries,
})

export const costSnapshotSensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.cost-snapshot.v1',
  tables: { cost_snapshot: 'id' },
  rows: async (reader, ids) =>
    (await findCostSnapshots(reader, ids)).map((cost) => ({
      ...cost,
      unitCost: money(cost.unitCost, cost.currency),
      version: 1,
      updatedAt: cost.recordedAt,
    })),
})

export const productFactState = defineState({
  type: 'state.sales-pipeline.product-fact.v1',
  tables: { product_fact: 'id' },
  rows: (reader, ids) => findByIds(reader, ProductFactEntity, ids),
})

export const productHoldState = defineState({
  type: 'state.sales-pipeline.product-hold.v1',
  tables: { product_hold: 'id' },
  rows: (reader, ids) => findByIds(reader, ProductHoldEntity, ids),
})

/** Entries are added and never changed. */
async function priceBookEntries(reader: Reader, ids: readonly string[]) {
  return (await findPriceBookEntries(reader, ids)).map((entry) => ({
    ...entry,
    listPrice: money(entry.listPrice, entry.currency),
    minQuantity: decimalText(entry.minQuantity),
    version: 1,
    updatedAt: entry.recordedAt,
  }))
}
