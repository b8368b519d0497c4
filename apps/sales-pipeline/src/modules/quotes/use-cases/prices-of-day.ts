import type { Reader } from '@sellgraph/db-kit'
import { decimalText, ok, type Result, ruleViolated } from '@sellgraph/kernel'
import { valueClassOf } from '../../customers/store/value-class-store.ts'
import { findRatesInto } from '../../exchange-rates/store/exchange-rate-store.ts'
import { effectiveOn } from '../../products/domain/effective-dated.ts'
import { isCatalogue, priceFor, type ValueClass } from '../../products/domain/price-tiers.ts'
import { findCosts, findPrices } from '../../products/store/price-store.ts'
import { convertUnit } from '../domain/price.ts'

/** What a unit is sold for and costs, in the quote's currency, and where that comes from. */
export interface UnitPrice {
  readonly listPrice: string
  readonly unitCost: string
  readonly priceEntryId: string
  /** Class and quantity of the tier; null for the price of the catalogue. */
  readonly tierClass: ValueClass | null
  readonly tierQuantity: string | null
  readonly priceCurrency: string
  /** Null where the product is priced in the quote's currency. */
  readonly exchangeRateId: string | null
  readonly exchangeRate: string | null
}

export interface ProductToPrice {
  readonly productId: string
  readonly sku: string
  readonly quantity: string
}

/**
 * The price book, costs and exchange rates of a day as they concern one customer (R062): answers the unit price of a
 * product in a quantity, or what is missing.
 */
export async function pricesOfDay(
  reader: Reader,
  {
    productIds,
    customerId,
    currency,
    day,
  }: { productIds: readonly string[]; customerId: string; currency: string; day: string },
): Promise<(product: ProductToPrice) => Result<UnitPrice>> {
  const prices = Map.groupBy(await findPrices(reader, productIds), ({ productId }) => productId)
  const costs = Map.groupBy(await findCosts(reader, productIds), ({ productId }) => productId)
  const rates = await findRatesInto(reader, currency, day)
  const customerClass = await valueClassOf(reader, customerId)

  return ({ productId, sku, quantity }) => {
    const price = priceFor(prices.get(productId) ?? [], { customerClass, quantity, day })
    if (price === null) return ruleViolated('R062', 'PRICE_UNKNOWN', `${sku} has no list price today.`)
    const cost = effectiveOn(costs.get(productId) ?? [], day)
    if (cost === null) {
      return ruleViolated('R062', 'COST_UNKNOWN', `${sku} has no cost today, so its margin cannot be judged.`)
    }
    const tier = isCatalogue(price)
      ? { tierClass: null, tierQuantity: null }
      : { tierClass: price.customerClass, tierQuantity: decimalText(price.minQuantity) }
    const from = { priceEntryId: price.id, ...tier, priceCurrency: price.currency }
    if (price.currency === currency) {
      return ok({
        ...from,
        listPrice: price.listPrice,
        unitCost: cost.unitCost,
        exchangeRateId: null,
        exchangeRate: null,
      })
    }
    const rate = rates.get(price.currency)
    if (rate === undefined) {
      return ruleViolated(
        'R062',
        'RATE_UNKNOWN',
        `${sku} is priced in ${price.currency}, and there is no exchange rate into ${currency} today.`,
      )
    }
    return ok({
      ...from,
      listPrice: convertUnit(price.listPrice, rate.rate),
      unitCost: convertUnit(cost.unitCost, rate.rate),
      exchangeRateId: rate.id,
      exchangeRate: rate.rate,
    })
  }
}
