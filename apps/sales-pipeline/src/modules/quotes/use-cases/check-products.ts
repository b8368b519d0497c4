import type { Reader } from '@sellgraph/db-kit'
import { conflict, decimal, ok, type Result } from '@sellgraph/kernel'
import { onHold } from '../../products/domain/product.ts'
import { sameFacts } from '../../products/domain/product-fact.ts'
import { findStatedFacts } from '../../products/store/product-fact-store.ts'
import { findHeldProducts } from '../../products/store/product-hold-store.ts'
import type { QuoteLineRow } from '../store/quote-store.ts'
import { pricesOfDay } from './prices-of-day.ts'

/**
 * A draft that has lain while prices, costs or exchange rates moved would be judged by margins that are no more, and one
 * that says of a product what is no longer said would mislead (R078).
 */
export async function checkProducts(
  reader: Reader,
  quote: { customerId: string; currency: string },
  lines: readonly QuoteLineRow[],
  today: string,
): Promise<Result<undefined>> {
  const productIds = lines.map(({ productId }) => productId)
  const priceOf = await pricesOfDay(reader, { ...quote, productIds, day: today })
  const facts = await findStatedFacts(reader, productIds)
  const held = await findHeldProducts(reader, productIds)
  for (const line of lines) {
    if (held.has(line.productId)) return onHold(line.sku)
    if (!sameFacts(line.facts, facts.get(line.productId) ?? [])) {
      return conflict(
        'FACTS_CHANGED',
        `What is said of ${line.sku} changed since the quote was made. Revise the quote.`,
      )
    }
    const price = priceOf(line)
    if (
      !price.ok ||
      !decimal(price.value.listPrice).equals(line.listPrice) ||
      !decimal(price.value.unitCost).equals(line.unitCost)
    ) {
      return conflict(
        'PRICES_CHANGED',
        `Price, cost or exchange rate of ${line.sku} changed since the quote was priced. Revise the quote.`,
      )
    }
  }
  return ok()
}
