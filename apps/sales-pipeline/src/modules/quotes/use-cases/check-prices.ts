import type { Reader } from '@sellgraph/db-kit'
import { conflict, decimal, ok, type Result } from '@sellgraph/kernel'
import type { QuoteLineRow } from '../store/quote-store.ts'
import { pricesOfDay } from './prices-of-day.ts'

/** A draft that has lain while prices, costs or exchange rates moved would be judged by margins that are no more. */
export async function checkPrices(
  reader: Reader,
  quote: { customerId: string; currency: string },
  lines: readonly QuoteLineRow[],
  today: string,
): Promise<Result<undefined>> {
  const priceOf = await pricesOfDay(reader, {
    ...quote,
    productIds: lines.map(({ productId }) => productId),
    day: today,
  })
  for (const line of lines) {
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
