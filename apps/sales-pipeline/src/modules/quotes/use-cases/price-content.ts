import type { Tx } from '@sellgraph/db-kit'
import { everyRow } from '@sellgraph/identity'
import { decimalText, type FieldError, isCurrency, ok, type Result, validation } from '@sellgraph/kernel'
import { fitsUnit, onHold } from '../../products/domain/product.ts'
import { findStatedFacts } from '../../products/store/product-fact-store.ts'
import { findHeldProducts } from '../../products/store/product-hold-store.ts'
import { findProducts } from '../../products/store/product-store.ts'
import { checkPaymentTerms } from '../domain/payment-terms.ts'
import { priceLine, totalsOf } from '../domain/price.ts'
import type { QuoteLineRow, QuoteVersionRow } from '../store/quote-store.ts'
import { pricesOfDay } from './prices-of-day.ts'
import type { QuoteContentInput } from './quote-input.ts'

type PricedVersion = Pick<
  QuoteVersionRow,
  | 'pricedOn' | 'currency' | 'validUntil' | 'paymentTerms' | 'deliveryTerms' | 'afterSalesTerms' | 'deliveryMethod'
  | 'installationTerms' | 'serviceCommitment' | 'nonStandardTerms' | 'claims' | 'freightCost'
  | 'installationCost' | 'listTotal' | 'netTotal' | 'taxTotal' | 'grossTotal'
> // prettier-ignore
type PricedLine = Omit<QuoteLineRow, 'id' | 'quoteVersionId'>

export interface PricedContent {
  readonly version: PricedVersion
  readonly lines: PricedLine[]
}

/** R062: what the customer's prices and the costs of the day, with the discount of the seller, come to. */
export async function priceContent(
  tx: Tx,
  content: QuoteContentInput,
  customerId: string,
  today: string,
): Promise<Result<PricedContent>> {
  const { currency, paymentTerms } = content
  const wrong = wrongFields(content, today)
  if (wrong.length > 0) return validation(wrong)
  const complete = checkPaymentTerms(paymentTerms)
  if (!complete.ok) return complete
  const lines = await priceLines(tx, content, customerId, today)
  if (!lines.ok) return lines

  return ok({
    lines: lines.value,
    version: {
      pricedOn: today,
      currency,
      validUntil: content.validUntil,
      paymentTerms: paymentTerms.map((term) => ({ ...term, percent: decimalText(term.percent) })),
      deliveryTerms: content.deliveryTerms,
      afterSalesTerms: content.afterSalesTerms,
      deliveryMethod: content.deliveryMethod,
      installationTerms: content.installationTerms,
      serviceCommitment: content.serviceCommitment,
      nonStandardTerms: content.nonStandardTerms,
      claims: content.claims,
      freightCost: content.freightCost?.amount ?? '0',
      installationCost: content.installationCost?.amount ?? '0',
      ...totalsOf(lines.value, currency),
    },
  })
}

function wrongFields({ currency, validUntil, lines, ...content }: QuoteContentInput, today: string): FieldError[] {
  const wrong: FieldError[] = []
  if (!isCurrency(currency)) wrong.push({ path: 'currency', message: 'must be an ISO 4217 currency such as CNY' })
  if (validUntil < today) wrong.push({ path: 'validUntil', message: 'must not be in the past' })
  checkCosts(content, '')
  for (const [index, { promisedOn, ...line }] of lines.entries()) {
    checkCosts(line, `lines.${index}.`)
    if (promisedOn !== null && promisedOn < today) {
      wrong.push({ path: `lines.${index}.promisedOn`, message: 'must not be in the past' })
    }
  }
  for (const [index, { line }] of content.claims.entries()) {
    if (line !== null && line > lines.length) {
      wrong.push({ path: `claims.${index}.line`, message: 'is no line of the quote' })
    }
  }
  return wrong

  function checkCosts(costs: Pick<QuoteContentInput, 'freightCost' | 'installationCost'>, at: string): void {
    for (const field of ['freightCost', 'installationCost'] as const) {
      const cost = costs[field]
      if (cost != null && cost.currency !== currency) {
        wrong.push({ path: `${at}${field}.currency`, message: `must be the quote's, ${currency}` })
      }
    }
  }
}

async function priceLines(
  tx: Tx,
  { currency, lines }: QuoteContentInput,
  customerId: string,
  today: string,
): Promise<Result<PricedLine[]>> {
  const productIds = lines.map(({ productId }) => productId)
  const products = new Map((await findProducts(tx, everyRow, productIds)).map((product) => [product.id, product]))
  const facts = await findStatedFacts(tx, productIds)
  const held = await findHeldProducts(tx, productIds)
  const priceOf = await pricesOfDay(tx, { productIds, customerId, currency, day: today })

  const wrong: FieldError[] = []
  const priced: PricedLine[] = []
  for (const [index, line] of lines.entries()) {
    const { productId, quantity, discountPercent, promisedOn } = line
    const product = products.get(productId)
    if (!product?.active) {
      wrong.push({ path: `lines.${index}.productId`, message: 'is no product that can be quoted' })
      continue
    }
    if (held.has(productId)) return onHold(product.sku)
    if (!fitsUnit(quantity, product.fractionDigits)) {
      const places = product.fractionDigits === 0 ? 'whole' : `in at most ${product.fractionDigits} decimal places`
      wrong.push({ path: `lines.${index}.quantity`, message: `${product.sku} is sold in ${places} ${product.unit}` })
    }
    const { sku, name, specification, family, productClass, difficulty, unit, warrantyMonths, taxRate } = product
    const price = priceOf({ productId, sku, quantity })
    if (!price.ok) return price
    const { listPrice } = price.value
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
      ...price.value,
      discountPercent,
      freightCost: line.freightCost?.amount ?? '0',
      installationCost: line.installationCost?.amount ?? '0',
      taxRate,
      ...priceLine({ quantity, listPrice, discountPercent, taxRate }, currency),
      promisedOn,
      facts: facts.get(productId) ?? [],
    })
  }
  return wrong.length > 0 ? validation(wrong) : ok(priced)
}
