import { type ApprovalContent, type ApprovalTrigger, contentHash } from '@sellgraph/approvals'
import { type Decimal, decimal, decimalText } from '@sellgraph/kernel'
import type { StatedFact } from '../../products/domain/product-fact.ts'
import { creditDays, type PaymentTerm } from './payment-terms.ts'
import { lineMargin, quoteMargin } from './price.ts'
import type { QuoteClaim } from './quote.ts'

/** The part of the pricing policy that decides who must approve. */
export interface ApprovalLimits {
  readonly lineMarginFloor: string
  readonly familyMarginFloors: Readonly<Record<string, string>>
  readonly quoteMarginFloor: string
  /** As a fraction, as all limits are; a line has its discount in percent. */
  readonly discountLimit: string
  readonly amountLimit: string
  readonly currency: string
  readonly creditDaysLimit: number
  readonly annualFinanceRate: string
}

/** Everything an approver answers for. */
export interface QuoteContent {
  readonly currency: string
  readonly validUntil: string
  readonly paymentTerms: readonly PaymentTerm[]
  readonly deliveryTerms: string
  readonly afterSalesTerms: string
  readonly deliveryMethod?: string | null
  readonly installationTerms?: string | null
  readonly serviceCommitment?: string | null
  /** What deviates from the standard terms, one text each. */
  readonly nonStandardTerms?: readonly string[]
  /** What is said of products and comes from no published fact (R078). */
  readonly claims?: readonly QuoteClaim[]
  readonly freightCost: string
  readonly installationCost: string
  /** Something that nobody knows: the hash shows to people who must not find the costs by trying. */
  readonly contentSalt?: string | null
  readonly lines: readonly QuoteContentLine[]
}

export interface QuoteContentLine {
  readonly seq: number
  readonly productId: string
  readonly family: string
  readonly quantity: string
  readonly listPrice: string
  readonly discountPercent: string
  readonly unitCost: string
  readonly freightCost?: string
  readonly installationCost?: string
  readonly taxRate: string
  readonly netAmount: string
  readonly taxAmount: string
  readonly grossAmount: string
  readonly promisedOn: string | null
  /** What is said of the product: published facts. */
  readonly facts?: readonly Pick<StatedFact, 'code' | 'revision' | 'value' | 'unit'>[]
}

export const triggerCodes = ['DISCOUNT', 'LINE_MARGIN', 'QUOTE_MARGIN', 'AMOUNT', 'CREDIT_DAYS'] as const
export type TriggerCode = (typeof triggerCodes)[number]

/** Why a director decides too: of the whole quote, or of one line. */
export interface QuoteTrigger {
  readonly code: TriggerCode
  readonly line: number | null
}

/** What of a quote is outside the limits. Floors: a margin must not be below; limits: a value must not be above. */
export function findTriggers(content: QuoteContent, limits: ApprovalLimits): QuoteTrigger[] {
  const triggers: QuoteTrigger[] = []
  for (const line of content.lines) {
    if (decimal(line.discountPercent).div(100).gt(limits.discountLimit))
      triggers.push({ code: 'DISCOUNT', line: line.seq })
    if (isBelow(lineMargin(line), floorOf(line, limits))) triggers.push({ code: 'LINE_MARGIN', line: line.seq })
  }
  const { margin, netTotal } = quoteMargin(content, limits.annualFinanceRate)
  if (isBelow(margin, decimal(limits.quoteMarginFloor))) triggers.push({ code: 'QUOTE_MARGIN', line: null })
  // An amount that cannot be compared is not known to be small.
  if (content.currency !== limits.currency || netTotal.gt(limits.amountLimit))
    triggers.push({ code: 'AMOUNT', line: null })
  if (creditDays(content.paymentTerms).gt(limits.creditDaysLimit)) triggers.push({ code: 'CREDIT_DAYS', line: null })
  return triggers
}

export type ApproverRole = 'MANAGER' | 'DIRECTOR'

/**
 * The levels that decide, in order. R063: there is always one, the superior of the seller; what is outside a limit goes
 * to a director as well.
 */
export function requiredLevels(superior: ApproverRole, triggers: readonly QuoteTrigger[]): ApproverRole[] {
  return superior === 'MANAGER' && triggers.length > 0 ? ['MANAGER', 'DIRECTOR'] : [superior]
}

/** The content as an approval is bound to it: its hash, and the values by which it is judged. */
export function approvalContent(content: QuoteContent, limits: ApprovalLimits): ApprovalContent {
  const margins = content.lines.map((line) => ({ margin: lineMargin(line), floor: floorOf(line, limits) }))
  const { margin, netTotal } = quoteMargin(content, limits.annualFinanceRate)
  const shortfalls = margins.flatMap((line) => (line.margin === null ? [] : [line.floor.minus(line.margin)]))
  const triggers: ApprovalTrigger[] = [
    higher('discountPercent', largest(content.lines.map((line) => decimal(line.discountPercent)))),
    higher('lineMarginShortfall', largest(shortfalls)),
    higher('linesChargedNothing', decimal(String(margins.filter((line) => line.margin === null).length))),
    higher('quoteMarginShortfall', margin === null ? decimal('0') : decimal(limits.quoteMarginFloor).minus(margin)),
    higher('netTotal', netTotal),
    higher('creditDays', creditDays(content.paymentTerms)),
  ]
  return { contentHash: contentHash(canonical(content)), triggers }
}

function higher(name: string, value: Decimal): ApprovalTrigger {
  return { name, value: decimalText(value), riskierWhen: 'HIGHER' }
}

function largest(values: readonly Decimal[]): Decimal {
  return values.reduce((a, b) => (b.gt(a) ? b : a), values[0] ?? decimal('0'))
}

function isBelow(margin: Decimal | null, floor: Decimal): boolean {
  return margin === null || margin.lt(floor)
}

function floorOf(line: { family: string }, limits: ApprovalLimits): Decimal {
  const own = Object.hasOwn(limits.familyMarginFloors, line.family) ? limits.familyMarginFloors[line.family] : undefined
  return decimal(own ?? limits.lineMarginFloor)
}

/** Numbers in one spelling, whether they come from the caller (`5`) or out of the database (`5.0000`). */
function canonical(content: QuoteContent) {
  return {
    currency: content.currency,
    validUntil: content.validUntil,
    paymentTerms: content.paymentTerms.map(({ trigger, percent, daysAfter }) => ({
      trigger,
      percent: decimalText(percent),
      daysAfter,
    })),
    deliveryTerms: content.deliveryTerms,
    afterSalesTerms: content.afterSalesTerms,
    deliveryMethod: content.deliveryMethod ?? undefined,
    installationTerms: content.installationTerms ?? undefined,
    serviceCommitment: content.serviceCommitment ?? undefined,
    nonStandardTerms: unlessEmpty(content.nonStandardTerms),
    claims: unlessEmpty(content.claims?.map(({ line, text }) => ({ line, text }))),
    freightCost: decimalText(content.freightCost),
    installationCost: decimalText(content.installationCost),
    salt: content.contentSalt ?? undefined,
    lines: content.lines.map((line) => ({
      productId: line.productId,
      quantity: decimalText(line.quantity),
      listPrice: decimalText(line.listPrice),
      discountPercent: decimalText(line.discountPercent),
      unitCost: decimalText(line.unitCost),
      ...ownCosts(line),
      taxRate: decimalText(line.taxRate),
      netAmount: decimalText(line.netAmount),
      taxAmount: decimalText(line.taxAmount),
      grossAmount: decimalText(line.grossAmount),
      promisedOn: line.promisedOn,
      facts: unlessEmpty(line.facts?.map(({ code, revision, value, unit }) => ({ code, revision, value, unit }))),
    })),
  }
}

/** Left out where there is none: what was approved before quotes could say it keeps its hash. */
function unlessEmpty<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list
}

/** Left out where there are none: what was approved before lines had costs of their own keeps its hash. */
function ownCosts({ freightCost = '0', installationCost = '0' }: QuoteContentLine) {
  return decimal(freightCost).isZero() && decimal(installationCost).isZero()
    ? {}
    : { freightCost: decimalText(freightCost), installationCost: decimalText(installationCost) }
}
