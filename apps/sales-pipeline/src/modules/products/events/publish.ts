import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import type { Tx } from '@sellgraph/db-kit'
import { decimalText, money } from '@sellgraph/kernel'
import { publishState } from '@sellgraph/messaging'
import { effectiveOn } from '../domain/effective-dated.ts'
import { findPrices } from '../store/price-store.ts'
import type { ProductRow } from '../store/product-store.ts'

/** The product as it is sold today. What it costs stays here. */
export async function publishProductState(tx: Tx, product: ProductRow): Promise<void> {
  const price = effectiveOn(await findPrices(tx, [product.id]), localDate(tx.now, DEFAULT_ZONE))
  await publishState(tx, {
    type: 'state.sales-pipeline.product.v1',
    id: product.id,
    version: product.version,
    data: {
      id: product.id,
      sku: product.sku,
      name: product.name,
      nameEn: product.nameEn,
      family: product.family,
      productClass: product.productClass,
      difficulty: decimalText(product.difficulty),
      unit: product.unit,
      listPrice: price === null ? null : money(price.listPrice, price.currency),
      taxRate: decimalText(product.taxRate),
      warrantyMonths: product.warrantyMonths,
      active: product.active,
      createdAt: product.createdAt.toISOString(),
      version: product.version,
      updatedAt: product.updatedAt.toISOString(),
    },
  })
}
