import { type Decimal, decimal, minorUnits, ok, type Result, ruleViolated, validation } from '@sellgraph/kernel'
import { checkPaymentTerms, creditDays, type PaymentTerm } from '../../quotes/domain/payment-terms.ts'
import { type LineToPrice, priceLine, quoteMargin, type QuoteToJudge, sum } from '../../quotes/domain/price.ts'

/** What of the accepted quote a contract may say otherwise. Product, price and currency are not among it. */
export interface TermChanges {
  readonly lines: readonly {
    readonly seq: number
    readonly quantity?: string | null | undefined
    readonly promisedOn?: string | null | undefined
  }[]
  readonly paymentTerms: readonly PaymentTerm[] | null
}

interface QuotedLine extends LineToPrice {
  readonly seq: number
  readonly netAmount: string
  readonly taxAmount: string
  readonly grossAmount: string
  readonly promisedOn: string | null
}

interface Quoted<Line extends QuotedLine> {
  readonly currency: string
  readonly paymentTerms: readonly PaymentTerm[]
  readonly lines: readonly Line[]
}

export interface ChangedTerms<Line> {
  readonly lines: Line[]
  readonly paymentTerms: readonly PaymentTerm[]
  readonly netTotal: string
  readonly taxTotal: string
  readonly grossTotal: string
}

/** The terms of a quote with some changed. Amounts follow from the quantity at the price that was accepted. */
export function changeTerms<Line extends QuotedLine>(
  quote: Quoted<Line>,
  { lines: changes, paymentTerms }: TermChanges,
): Result<ChangedTerms<Line>> {
  const wrong = changes.flatMap(({ seq }, index) =>
    quote.lines.some((line) => line.seq === seq) && changes.findIndex((change) => change.seq === seq) === index
      ? []
      : [{ path: `terms.lines.${index}.seq`, message: 'must be a line of the quote, each once' }],
  )
  if (wrong.length > 0) return validation(wrong)
  if (paymentTerms !== null) {
    const complete = checkPaymentTerms(paymentTerms)
    if (!complete.ok) return complete
  }
  const lines = quote.lines.map((line) => {
    const change = changes.find(({ seq }) => seq === line.seq)
    const quantity = change?.quantity ?? line.quantity
    // What is not changed keeps its amounts, however they were once rounded.
    const amounts = decimal(quantity).equals(line.quantity) ? {} : priceLine({ ...line, quantity }, quote.currency)
    return { ...line, quantity, ...amounts, promisedOn: change?.promisedOn ?? line.promisedOn }
  })
  const places = minorUnits(quote.currency)
  const total = (of: (line: Line) => string) => sum(lines.map((line) => decimal(of(line)))).toFixed(places)
  return ok({
    lines,
    paymentTerms: paymentTerms ?? quote.paymentTerms,
    netTotal: total((line) => line.netAmount),
    taxTotal: total((line) => line.taxAmount),
    grossTotal: total((line) => line.grossAmount),
  })
}

/** The part of the pricing policy by which changed terms are judged. */
export interface TermLimits {
  readonly annualFinanceRate: string
  readonly creditDaysLimit: number
  readonly amountLimit: string
  readonly currency: string
}

/**
 * R063: the quote was approved for a margin, a credit and an amount. A contract that deviates from it keeps the margin
 * (to the hundredth of a percent), and exceeds neither what was approved nor, where that was lower, the limits below
 * which nobody but the superior is asked. Everything else is another quote.
 */
export function checkNotWorse(
  approved: QuoteToJudge,
  changed: QuoteToJudge,
  currency: string,
  limits: TermLimits,
): Result<undefined> {
  const before = quoteMargin(approved, limits.annualFinanceRate)
  const after = quoteMargin(changed, limits.annualFinanceRate)
  const limit = limits.currency === currency ? decimal(limits.amountLimit) : decimal('0')
  const worse = [
    isLower(after.margin, before.margin) ? ['the margin'] : [],
    isAbove(
      creditDays(changed.paymentTerms),
      creditDays(approved.paymentTerms),
      decimal(String(limits.creditDaysLimit)),
    )
      ? ['the credit']
      : [],
    isAbove(after.netTotal, before.netTotal, limit) ? ['the amount'] : [],
  ].flat()
  return worse.length === 0
    ? ok()
    : ruleViolated(
        'R063',
        'WORSE_THAN_APPROVED',
        `With these terms ${worse.join(' and ')} would be worse than what was approved. Revise the quote.`,
      )
}

function isLower(after: Decimal | null, before: Decimal | null): boolean {
  if (before === null) return false
  return after === null || after.toDecimalPlaces(4).lt(before.toDecimalPlaces(4))
}

function isAbove(after: Decimal, before: Decimal, limit: Decimal): boolean {
  return after.gt(before) && after.gt(limit)
}
