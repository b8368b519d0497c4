import {
  allocateMoney,
  decimal,
  Decimal,
  decimalText,
  invalid,
  minorUnits,
  money,
  ok,
  type Result,
  ruleViolated,
} from '@sellgraph/kernel'
import { type DescribedLine, isForMaker } from '../../contracts/domain/claim.ts'
import type { ContractTerms, TermsClause, TermsLine, TermsPayment } from './terms.ts'

/** A line that stays, with what is to be otherwise about it. */
export interface LineChange {
  readonly lineId: string
  readonly quantity?: string | null | undefined
  /** Before tax, of the whole line; in proportion to the quantity unless told. */
  readonly netAmount?: string | null | undefined
  readonly promisedOn?: string | null | undefined
}

export type AddedLine = Omit<TermsLine, 'seq' | 'taxAmount' | 'grossAmount'>

export interface AmendmentRequest {
  readonly changeLines: readonly LineChange[]
  readonly addLines: readonly AddedLine[]
  readonly removeLineIds: readonly string[]
  /** All of them, replacing those before; null leaves them. */
  readonly paymentTerms: readonly TermsPayment[] | null
  readonly clauses: readonly TermsClause[]
}

/** What a contract becomes by an amendment: amounts by line at the minor unit, totals that are their sum. */
export function amendTerms(terms: ContractTerms, request: AmendmentRequest): Result<ContractTerms> {
  const known = new Set(terms.lines.map(({ id }) => id))
  const named = [...request.changeLines.map(({ lineId }) => lineId), ...request.removeLineIds]
  const unknown = named.find((id) => !known.has(id))
  if (unknown !== undefined) return invalid('lines', `${unknown} is no line of this contract`)
  const twice = named.find((id, index) => named.indexOf(id) !== index)
  if (twice !== undefined) return invalid('lines', `${twice} is named twice`)

  const changes = new Map(request.changeLines.map((change) => [change.lineId, change]))
  const kept = terms.lines.filter(({ id }) => !request.removeLineIds.includes(id))
  const last = Math.max(0, ...terms.lines.map(({ seq }) => seq))
  const lines = [
    ...kept.map((line) => changeLine(line, changes.get(line.id), terms.currency)),
    ...request.addLines.map((line, index) => priced({ ...line, seq: last + index + 1 }, terms.currency)),
  ]
  if (lines.length === 0) return invalid('lines', 'a contract sells something: terminate it instead')
  const total = (of: (line: TermsLine) => string) =>
    decimalText(lines.reduce((sum, line) => sum.plus(of(line)), decimal('0')))
  const reworded = new Map(request.clauses.map((clause) => [clause.kind, clause]))
  return ok({
    currency: terms.currency,
    netTotal: total(({ netAmount }) => netAmount),
    taxTotal: total(({ taxAmount }) => taxAmount),
    grossTotal: total(({ grossAmount }) => grossAmount),
    lines,
    paymentTerms: request.paymentTerms ?? terms.paymentTerms,
    clauses: terms.clauses.map((clause) => reworded.get(clause.kind) ?? clause),
  })
}

/** What has left the house stays agreed: no line ends below what was shipped of it. */
export function checkShipped(terms: ContractTerms, shipped: ReadonlyMap<string, string>): Result<undefined> {
  for (const [lineId, quantity] of shipped) {
    const line = terms.lines.find(({ id }) => id === lineId)
    if (decimal(line?.quantity ?? '0').lt(quantity)) {
      const what = line === undefined ? 'A line' : line.sku
      return ruleViolated(
        'R071',
        'ALREADY_SHIPPED',
        `${what} is shipped already (${quantity}): it cannot be amended away.`,
      )
    }
  }
  return ok()
}

/** The payment terms in money, adding up to the gross total exactly. */
export function paymentAmounts({ currency, grossTotal, paymentTerms }: ContractTerms): string[] {
  if (decimal(grossTotal).isZero()) return paymentTerms.map(() => '0')
  const shares = paymentTerms.map(({ percent }) => percent)
  return allocateMoney(money(grossTotal, currency), shares).map(({ amount }) => amount)
}

export const amendmentTriggers = ['NET_TOTAL_LOWER', 'MARGIN_LOWER', 'CREDIT_LONGER'] as const
export type AmendmentTrigger = (typeof amendmentTriggers)[number]

/** What an approval answers for. */
export interface Judged {
  readonly netTotal: Decimal
  /** Null when nothing is charged, which is below every margin. */
  readonly margin: Decimal | null
  readonly creditDays: Decimal
}

/**
 * Why a director decides on an amendment too: what the approval of the quote covered is exceeded. It is compared with
 * the quote and not with the version before, so that no row of small steps gets around it.
 */
export function findAmendmentTriggers(amended: Judged, approved: Judged): AmendmentTrigger[] {
  return amendmentTriggers.filter((trigger) => {
    if (trigger === 'NET_TOTAL_LOWER') return amended.netTotal.lt(approved.netTotal)
    if (trigger === 'CREDIT_LONGER') return amended.creditDays.gt(approved.creditDays)
    if (amended.margin === null) return true
    return approved.margin !== null && amended.margin.lt(approved.margin)
  })
}

/**
 * R069, R078: whether whoever makes the products reviews an amendment as they would a contract: it describes products in
 * other words, adds one that is made to order, or moves a day that was promised.
 */
export function promisesOtherwise(
  before: ContractTerms,
  after: ContractTerms,
  facts: ReadonlyMap<string, DescribedLine['facts']>,
): boolean {
  const described = after.lines.map(({ seq, productId }) => ({ seq, facts: facts.get(productId) ?? [] }))
  const said = new Map(before.clauses.map(({ kind, text }) => [kind, text]))
  const known = new Map(before.lines.map((line) => [line.id, line]))
  return (
    after.clauses.some((clause) => clause.text !== said.get(clause.kind) && isForMaker(clause, described)) ||
    after.lines.some((line) => {
      const was = known.get(line.id)
      return was === undefined ? line.productClass === 'CUSTOM' : line.promisedOn !== was.promisedOn
    })
  )
}

function changeLine(line: TermsLine, change: LineChange | undefined, currency: string): TermsLine {
  if (change === undefined) return line
  const quantity = change.quantity ?? line.quantity
  const inProportion = () => decimal(line.netAmount).times(quantity).div(line.quantity)
  const promisedOn = change.promisedOn ?? line.promisedOn
  if (change.netAmount == null && decimal(quantity).eq(line.quantity)) return { ...line, promisedOn }
  const netAmount = change.netAmount ?? rounded(inProportion(), currency).toFixed()
  return priced({ ...line, quantity, netAmount, promisedOn }, currency)
}

function priced(line: Omit<TermsLine, 'taxAmount' | 'grossAmount'>, currency: string): TermsLine {
  const tax = rounded(decimal(line.netAmount).times(line.taxRate), currency)
  return {
    ...line,
    quantity: decimalText(line.quantity),
    netAmount: decimalText(line.netAmount),
    taxAmount: decimalText(tax),
    grossAmount: decimalText(decimal(line.netAmount).plus(tax)),
  }
}

function rounded(amount: Decimal, currency: string): Decimal {
  return amount.toDecimalPlaces(minorUnits(currency), Decimal.ROUND_HALF_UP)
}
