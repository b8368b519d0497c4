import type { Tx } from '@sellgraph/db-kit'
import { everyRow } from '@sellgraph/identity'
import {
  decimal,
  decimalText,
  type FieldError,
  isCurrency,
  minorUnits,
  ok,
  type Result,
  ruleViolated,
  validation,
} from '@sellgraph/kernel'
import { effectiveOn } from '../../products/domain/effective-dated.ts'
import { fitsUnit } from '../../products/domain/product.ts'
import { findCosts, findPrices } from '../../products/store/price-store.ts'
import { findProducts } from '../../products/store/product-store.ts'
import { checkPaymentTerms } from '../domain/payment-terms.ts'
import { listAmount, priceLine, sum } from '../domain/price.ts'
import type { QuoteLineRow, QuoteVersionRow } from '../store/quote-store.ts'
import type { QuoteContentInput } from './quote-input.ts'

type PricedVersion = Pick<
  QuoteVersionRow,
  | 'pricedOn' | 'currency' | 'validUntil' | 'paymentTerms' | 'deliveryTerms' | 'afterSalesTerms' | 'freightCost'
  | 'installationCost' | 'listTotal' | 'netTotal' | 'taxTotal' | 'grossTotal'
> // prettier-ignore
type PricedLine = Omit<QuoteLineRow, 'id' | 'quoteVersionId'>

export interface PricedContent {
  readonly version: PricedVersion
  readonly lines: PricedLine[]
}

/** R062: list prices and costs of the day, the discount of the seller, and what they come to. */
export async function priceContent(tx: Tx, content: QuoteContentInput, today: string): Promise<Result<PricedContent>> {
  const { currency, paymentTerms } = content
  const wrong = wrongFields(content, today)
  if (wrong.length > 0) return validation(wrong)
  const complete = checkPaymentTerms(paymentTerms)
  if (!complete.ok) return complete
  const lines = await priceLines(tx, content, today)
  if (!lines.ok) return lines

  const places = minorUnits(currency)
  const total = (of: (line: PricedLine) => string) => sum(lines.value.map((line) => decimal(of(line)))).toFixed(places)
  return ok({
    lines: lines.value,
    version: {
      pricedOn: today,
      currency,
      validUntil: content.validUntil,
      paymentTerms: paymentTerms.map((term) => ({ ...term, percent: decimalText(term.percent) })),
      deliveryTerms: content.deliveryTerms,
      afterSalesTerms: content.afterSalesTerms,
      freightCost: content.freightCost?.amount ?? '0',
      installationCost: content.installationCost?.amount ?? '0',
      listTotal: sum(lines.value.map((line) => listAmount(line, currency))).toFixed(places),
      netTotal: total((line) => line.netAmount),
      taxTotal: total((line) => line.taxAmount),
      grossTotal: total((line) => line.grossAmount),
    },
  })
}

function wrongFields({ currency, validUntil, lines, ...content }: QuoteContentInput, today: string): FieldError[] {
  const wrong: FieldError[] = []
  if (!isCurrency(currency)) wrong.push({ path: 'currency', message: 'must be an ISO 4217 currency such as CNY' })
  if (validUntil < today) wrong.push({ path: 'validUntil', message: 'must not be in the past' })
  for (const field of ['freightCost', 'installationCost'] as const) {
    const cost = content[field]
    if (cost != null && cost.currency !== currency) {
      wrong.push({ path: `${field}.currency`, message: `must be the quote's, ${currency}` })
    }
  }
  for (const [index, { promisedOn }] of lines.entries()) {
    if (promisedOn !== null && promisedOn < today) {
      wrong.push({ path: `lines.${index}.promisedOn`, message: 'must not be in the past' })
    }
  }
  return wrong
}

async function priceLines(
  tx: Tx,
  { currency, lines }: QuoteContentInput,
  today: string,
): Promise<Result<PricedLine[]>> {
  const ids = lines.map(({ productId }) => productId)
  const products = new Map((await findProducts(tx, everyRow, ids)).map((product) => [product.id, product]))
  const prices = Map.groupBy(await findPrices(tx, ids), ({ productId }) => productId)
  const costs = Map.groupBy(await findCosts(tx, ids), ({ productId }) => productId)

  const wrong: FieldError[] = []
  const priced: PricedLine[] = []
  for (const [index, { productId, quantity, discountPercent, promisedOn }] of lines.entries()) {
    const product = products.get(productId)
    if (!product?.active) {
      wrong.push({ path: `lines.${index}.productId`, message: 'is no product that can be quoted' })
      continue
    }
    if (product.currency !== currency) {
      wrong.push({ path: `lines.${index}.productId`, message: `is priced in ${product.currency}, not in ${currency}` })
    }
    if (!fitsUnit(quantity, product.fractionDigits)) {
      const places = product.fractionDigits === 0 ? 'whole' : `in at most ${product.fractionDigits} decimal places`
      wrong.push({ path: `lines.${index}.quantity`, message: `${product.sku} is sold in ${places} ${product.unit}` })
    }
    const price = effectiveOn(prices.get(productId) ?? [], today)
    const cost = effectiveOn(costs.get(productId) ?? [], today)
    if (price === null) return ruleViolated('R062', 'PRICE_UNKNOWN', `${product.sku} has no list price today.`)
    if (cost === null) {
      return ruleViolated('R062', 'COST_UNKNOWN', `${product.sku} has no cost today, so its margin cannot be judged.`)
    }
    const { sku, name, specification, family, productClass, difficulty, unit, warrantyMonths, taxRate } = product
    const { listPrice } = price
    priced.push({
      seq: index + 1,
      productId,
      sku,
      name,
      specification,
      family,
      productClass,
      difficulty,
      unit,
      warrantyMonths,
      quantity,
      currency,
      listPrice,
      discountPercent,
      unitCost: cost.unitCost,
      taxRate,
      ...priceLine({ quantity, listPrice, discountPercent, taxRate }, currency),
      promisedOn,
    })
  }
  return wrong.length > 0 ? validation(wrong) : ok(priced)
}
