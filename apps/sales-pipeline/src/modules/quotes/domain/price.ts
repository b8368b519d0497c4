import { Decimal, decimal, minorUnits } from '@sellgraph/kernel'
import { creditDays, type PaymentTerm } from './payment-terms.ts'

export interface LineToPrice {
  readonly quantity: string
  readonly listPrice: string
  readonly discountPercent: string
  readonly taxRate: string
}

export interface LineAmounts {
  readonly netAmount: string
  readonly taxAmount: string
  readonly grossAmount: string
}

export interface PricedLine {
  readonly quantity: string
  readonly unitCost: string
  /** What the company pays to deliver and install what this line sells; none when left out. */
  readonly freightCost?: string
  readonly installationCost?: string
  readonly netAmount: string
}

/** Decimal places of a unit price, which may be finer than what can be paid. */
const UNIT_PLACES = 4

/** A unit price in another currency: `amount × rate`, to the places a price book has. */
export function convertUnit(amount: string, rate: string): string {
  return decimal(amount).times(rate).toDecimalPlaces(UNIT_PLACES, Decimal.ROUND_HALF_UP).toFixed()
}

/** `net = quantity × list × (1 − discount)`, tax on it by line, both rounded to what can be paid. */
export function priceLine(line: LineToPrice, currency: string): LineAmounts {
  const places = minorUnits(currency)
  const net = decimal(line.quantity)
    .times(decimal(line.listPrice))
    .times(decimal('100').minus(decimal(line.discountPercent)))
    .div(100)
    .toDecimalPlaces(places, Decimal.ROUND_HALF_UP)
  const tax = net.times(decimal(line.taxRate)).toDecimalPlaces(places, Decimal.ROUND_HALF_UP)
  return { netAmount: net.toFixed(places), taxAmount: tax.toFixed(places), grossAmount: net.plus(tax).toFixed(places) }
}

/** Quantity at list price, before any discount. */
export function listAmount(line: Pick<LineToPrice, 'quantity' | 'listPrice'>, currency: string): Decimal {
  return decimal(line.quantity)
    .times(decimal(line.listPrice))
    .toDecimalPlaces(minorUnits(currency), Decimal.ROUND_HALF_UP)
}

/** `quantity × unit cost`, and the freight and installation that are of this line alone. */
export function lineCost(line: Omit<PricedLine, 'netAmount'>): Decimal {
  return decimal(line.quantity)
    .times(decimal(line.unitCost))
    .plus(decimal(line.freightCost ?? '0'))
    .plus(decimal(line.installationCost ?? '0'))
}

/** `(net − cost of the line) / net` as a fraction; null when nothing is charged, which counts as below any floor. */
export function lineMargin(line: PricedLine): Decimal | null {
  const net = decimal(line.netAmount)
  return net.isZero() ? null : net.minus(lineCost(line)).div(net)
}

export interface QuoteToJudge {
  readonly lines: readonly PricedLine[]
  readonly freightCost: string
  readonly installationCost: string
  readonly paymentTerms: readonly PaymentTerm[]
}

export interface QuoteMargin {
  readonly netTotal: Decimal
  readonly costTotal: Decimal
  readonly financeCost: Decimal
  readonly amount: Decimal
  /** As a fraction of the net total; null when that is zero. */
  readonly margin: Decimal | null
}

/**
 * `(Σnet − Σcost − freight − installation − finance) / Σnet` with `finance = Σnet × annual rate × credit days / 365`:
 * what is left of the price when everything the deal costs is paid, the customer's credit included.
 */
export function quoteMargin(quote: QuoteToJudge, annualFinanceRate: string): QuoteMargin {
  const netTotal = sum(quote.lines.map((line) => decimal(line.netAmount)))
  const costTotal = sum(quote.lines.map(lineCost))
  const financeCost = netTotal.times(decimal(annualFinanceRate)).times(creditDays(quote.paymentTerms)).div(365)
  const amount = netTotal
    .minus(costTotal)
    .minus(decimal(quote.freightCost))
    .minus(decimal(quote.installationCost))
    .minus(financeCost)
  return { netTotal, costTotal, financeCost, amount, margin: netTotal.isZero() ? null : amount.div(netTotal) }
}

/** Totals are sums of what the lines say, each rounded by itself: nobody finds a cent more or less by adding up. */
export function totalsOf(
  lines: readonly (LineAmounts & Pick<LineToPrice, 'quantity' | 'listPrice'>)[],
  currency: string,
): { listTotal: string; netTotal: string; taxTotal: string; grossTotal: string } {
  const places = minorUnits(currency)
  const total = (of: keyof LineAmounts) => sum(lines.map((line) => decimal(line[of]))).toFixed(places)
  return {
    listTotal: sum(lines.map((line) => listAmount(line, currency))).toFixed(places),
    netTotal: total('netAmount'),
    taxTotal: total('taxAmount'),
    grossTotal: total('grossAmount'),
  }
}

/** Discount on the list total in percent; null when that is zero. */
export function discountOf(version: { listTotal: string; netTotal: string }): string | null {
  const list = decimal(version.listTotal)
  if (list.isZero()) return null
  return list.minus(version.netTotal).div(list).times(100).toDecimalPlaces(4).toFixed()
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), decimal('0'))
}
