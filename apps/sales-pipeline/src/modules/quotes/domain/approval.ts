import { type ApprovalContent, type ApprovalTrigger, canonicalJson, contentHash } from '@sellgraph/approvals'
import {
  type Decimal,
  decimal,
  decimalText,
  invalid,
  isDecimal,
  ok,
  type Result,
  ruleViolated,
} from '@sellgraph/kernel'
import type { StatedFact } from '../../products/domain/product-fact.ts'
import { creditDays, type PaymentTerm } from './payment-terms.ts'
import { lineMargin, quoteMargin } from './price.ts'
import type { QuoteClaim } from './quote.ts'

export const approverRoles = ['MANAGER', 'FINANCE', 'LEGAL', 'DIRECTOR'] as const
export type ApproverRole = (typeof approverRoles)[number]

/** The first level of every matrix: the seller's superior, who reviews each quote (R063). */
export const SUPERIOR = 'SUPERIOR'

/** Who may have to decide, in the order in which they do. */
export interface MatrixLevel {
  readonly code: string
  readonly name: string
  readonly nameZh: string
  readonly role: ApproverRole
  /** Working hours until it is overdue; null for those of the policy. */
  readonly workingHours: number | null
  /**
   * Judges one side of a quote, such as its payment: asked for by a rule alone, and never passed over. The others are
   * superiors: whoever needs a higher one needs all below it.
   */
  readonly functional: boolean
}

/** When a value is beyond the threshold, the level decides too; without a level nobody may, and it is refused. */
export interface MatrixRule {
  readonly trigger: TriggerCode
  /** In the unit of the trigger; null for the limit that the policy has for it. */
  readonly threshold: string | null
  /** Counts for lines of this product family alone. */
  readonly family: string | null
  readonly level: string | null
}

/** The part of the pricing policy that decides who must approve. */
export interface ApprovalPolicy {
  readonly lineMarginFloor: string
  readonly familyMarginFloors: Readonly<Record<string, string>>
  readonly quoteMarginFloor: string
  /** As a fraction, as all limits are; a line has its discount in percent. */
  readonly discountLimit: string
  readonly amountLimit: string
  readonly currency: string
  readonly creditDaysLimit: number
  readonly annualFinanceRate: string
  /** What a customer may owe longer than `overdueDays` after the due date. */
  readonly overdueLimit: string
  readonly overdueDays: number
  readonly levels: readonly MatrixLevel[]
  readonly rules: readonly MatrixRule[]
}

/** What is known of the customer, beside the content of the quote. It changes by itself. */
export interface CustomerFacts {
  /** As finance tells it; null where it has told none that counts today. */
  readonly creditGrade: string | null
  /** Owed for longer than the policy's days, in its currency; null where some of it is in another. */
  readonly overdue: string | null
  /** Whether the customer has had a contract in force. */
  readonly hasOrdered: boolean
  /** What one unit of the quote's currency is in the policy's; null where nobody has said. */
  readonly rate: string | null
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

/** What the triggers look at. */
export interface QuoteToApprove {
  readonly content: QuoteContent
  readonly facts: CustomerFacts
  readonly policy: ApprovalPolicy
}

/** One value: of the whole quote, or of a line. Null is not known, and beyond every threshold. */
export interface Measured {
  readonly line: number | null
  readonly family?: string
  readonly value: Decimal | null
}

/** The same in both languages. */
interface Words {
  readonly en: string
  readonly zh: string
}

/** A reason for which somebody must approve. Its values grow riskier upwards. */
export interface TriggerDefinition {
  readonly measure: (quote: QuoteToApprove) => readonly Measured[]
  /** What counts where a rule has no threshold of its own. */
  readonly limit: (policy: ApprovalPolicy) => string
  readonly says: (value: string | null, threshold: string, quote: QuoteToApprove) => Words
  /** What those are told who must not know costs, where a value would tell them (R197). */
  readonly toldToAll?: Words
  /**
   * For values that move without harm, or by themselves: not the value counts for an approval that was given, but
   * whether it is beyond the threshold of one rule more.
   */
  readonly byThreshold?: true
  /** How a refusal of it is called; `OUTSIDE_POLICY` of R063 unless told. */
  readonly refusal?: { readonly rule: string; readonly code: string }
}

/**
 * The triggers of the approval matrix. Another one is one more entry here and in the enum `QuoteApprovalTriggerCode`;
 * the pricing policy then says by its rules from which value on who decides.
 */
export const approvalTriggers = {
  DISCOUNT: {
    measure: ({ content }) => perLine(content, ({ discountPercent }) => decimal(discountPercent)),
    limit: ({ discountLimit }) => decimal(discountLimit).times(100).toFixed(),
    says: (value, threshold) => ({
      en: `discount ${value} % is above ${threshold} %`,
      zh: `折扣 ${value} % 超过 ${threshold} %`,
    }),
  },
  LINE_MARGIN: {
    measure: ({ content, policy }) =>
      perLine(content, (line) => {
        const margin = lineMargin(line)
        return margin === null ? null : floorOf(line, policy).minus(margin)
      }),
    limit: () => '0',
    says: (value, threshold) =>
      value === null
        ? { en: 'nothing is charged', zh: '未收取价款' }
        : {
            en: `margin is ${points(value)} points below the floor of its family, above ${points(threshold)}`,
            zh: `毛利率低于该系列底线 ${points(value)} 个百分点，超过 ${points(threshold)}`,
          },
    toldToAll: { en: 'margin is below the floor of its family', zh: '毛利率低于该系列底线' },
  },
  QUOTE_MARGIN: {
    measure: ({ content, policy }) => {
      const { margin } = quoteMargin(content, policy.annualFinanceRate)
      return whole(margin === null ? null : decimal(policy.quoteMarginFloor).minus(margin))
    },
    limit: () => '0',
    says: (value, threshold) =>
      value === null
        ? { en: 'nothing is charged', zh: '未收取价款' }
        : {
            en: `margin of the quote is ${points(value)} points below the floor, above ${points(threshold)}`,
            zh: `整单毛利率低于底线 ${points(value)} 个百分点，超过 ${points(threshold)}`,
          },
    toldToAll: { en: 'margin of the quote is below the floor', zh: '整单毛利率低于底线' },
  },
  AMOUNT: {
    // An amount that cannot be compared is not known to be small.
    measure: (quote) => whole(amountInPolicyCurrency(quote)),
    limit: ({ amountLimit }) => amountLimit,
    says: (value, threshold, quote) => amountSays('net total', '未税金额', value, threshold, quote),
    // A lower discount makes it grow, which harms nobody.
    byThreshold: true,
  },
  CREDIT_DAYS: {
    measure: ({ content }) => whole(creditDays(content.paymentTerms)),
    limit: ({ creditDaysLimit }) => String(creditDaysLimit),
    says: (value, threshold) => ({
      en: `credit of ${value} days on average is longer than ${threshold}`,
      zh: `平均账期 ${value} 天，超过 ${threshold} 天`,
    }),
  },
  NON_STANDARD_TERMS: {
    measure: ({ content }) => whole(count(content.nonStandardTerms)),
    limit: () => '0',
    says: (value, threshold) => ({
      en: `${value} terms deviate from the standard, more than ${threshold}`,
      zh: `${value} 项非标准条款，超过 ${threshold} 项`,
    }),
  },
  UNVERIFIED_CLAIM: {
    measure: ({ content }) =>
      [...Map.groupBy(content.claims ?? [], ({ line }) => line)].map(([line, claims]) => ({
        line,
        value: count(claims),
      })),
    limit: () => '0',
    says: (value, threshold) => ({
      en: `${value} claims beside the published facts of the product, more than ${threshold}`,
      zh: `${value} 项产品资料以外的说明，超过 ${threshold} 项`,
    }),
  },
  CREDIT_GRADE: {
    measure: ({ facts }) => whole(gradeRank(facts.creditGrade)),
    limit: () => '2',
    says: (value, threshold, { facts }) =>
      value === null
        ? { en: 'the customer has no credit grade that counts today', zh: '客户没有有效的信用等级' }
        : {
            en: `credit grade ${facts.creditGrade ?? ''} is worse than ${gradeOf(threshold)}`,
            zh: `信用等级 ${facts.creditGrade ?? ''} 低于 ${gradeOf(threshold)}`,
          },
    byThreshold: true,
  },
  FIRST_ORDER: {
    measure: (quote) => (quote.facts.hasOrdered ? [] : whole(amountInPolicyCurrency(quote))),
    limit: () => '0',
    says: (value, threshold, quote) =>
      amountSays('first order of the customer: net total', '客户首单，未税金额', value, threshold, quote),
    byThreshold: true,
  },
  CURRENCY: {
    measure: (quote) => (quote.content.currency === quote.policy.currency ? [] : whole(amountInPolicyCurrency(quote))),
    limit: () => '0',
    says: (value, threshold, quote) =>
      amountSays(`a quote in ${quote.content.currency}: net total`, `${quote.content.currency} 报价，未税金额`, value, threshold, quote), // prettier-ignore
    byThreshold: true,
  },
  OVERDUE: {
    measure: ({ facts }) => whole(facts.overdue === null ? null : decimal(facts.overdue)),
    limit: ({ overdueLimit }) => overdueLimit,
    says: (value, threshold, quote) => {
      const { currency, overdueDays: days } = quote.policy
      return value === null
        ? { en: `the customer owes overdue amounts in other currencies than ${currency}`, zh: `客户有非 ${currency} 的逾期欠款` } // prettier-ignore
        : {
            en: `the customer owes ${currency} ${value} for more than ${days} days, above ${threshold}`,
            zh: `客户逾期超过 ${days} 天的欠款 ${currency} ${value}，超过 ${threshold}`,
          }
    },
    byThreshold: true,
    refusal: { rule: 'R180', code: 'CUSTOMER_OVERDUE' },
  },
} as const satisfies Record<string, TriggerDefinition>

export type TriggerCode = keyof typeof approvalTriggers
export const triggerCodes = Object.keys(approvalTriggers) as TriggerCode[]

/** Why a level decides too: of the whole quote, or of one line. */
export interface QuoteTrigger {
  readonly code: TriggerCode
  readonly line: number | null
  /** Null where nobody may approve it. Versions from before there was a matrix have none of what follows. */
  readonly level?: string | null
  /** Null where it is not known. */
  readonly value?: string | null
  readonly threshold?: string
  readonly says?: string
  readonly saysZh?: string
}

export interface Judgement {
  /** What is beyond a threshold, in the order of the table. */
  readonly triggers: readonly Required<QuoteTrigger>[]
  /** Levels that the triggers ask for, with all superiors below, in order; the first is always the superior (R063). */
  readonly levels: readonly MatrixLevel[]
  /** The first of them that nobody may approve. */
  readonly refused: Required<QuoteTrigger> | null
}

/** Judges a quote by the matrix: what is beyond which threshold, and who must decide because of it. */
export function judgeQuote(content: QuoteContent, facts: CustomerFacts, policy: ApprovalPolicy): Judgement {
  const quote = { content, facts, policy }
  const triggers = triggerCodes.flatMap((code) => breachesOf(code, approvalTriggers[code], quote))
  return {
    triggers,
    levels: levelsFor(policy.levels, triggers),
    refused: triggers.find(({ level }) => level === null) ?? null,
  }
}

/** Nobody may approve what the policy refuses. */
export function requireNotRefused({ refused }: Pick<Judgement, 'refused'>): Result<undefined> {
  if (refused === null) return ok()
  const { refusal, toldToAll }: TriggerDefinition = approvalTriggers[refused.code]
  const { rule, code } = refusal ?? { rule: 'R063', code: 'OUTSIDE_POLICY' }
  const line = refused.line === null ? '' : `Line ${refused.line}: `
  return ruleViolated(
    rule,
    code,
    `${line}${toldToAll?.en ?? refused.says}. The pricing policy lets nobody approve that.`,
  )
}

/** Where the values of one trigger are beyond a rule's threshold. */
export function breachesOf<C extends string>(
  code: C,
  trigger: TriggerDefinition,
  quote: QuoteToApprove,
): (Omit<Required<QuoteTrigger>, 'code'> & { code: C })[] {
  const rules = quote.policy.rules.filter((rule) => rule.trigger === (code as string))
  if (rules.length === 0) return []
  return trigger.measure(quote).flatMap((measured) =>
    rules
      .filter(({ family }) => family === null || family === measured.family)
      .flatMap((rule) => {
        const threshold = rule.threshold ?? trigger.limit(quote.policy)
        if (measured.value !== null && !measured.value.gt(threshold)) return []
        const value = measured.value === null ? null : shown(measured.value)
        const { en, zh } = trigger.says(value, shown(decimal(threshold)), quote)
        const { line } = measured
        return [{ code, line, level: rule.level, value, threshold: decimalText(threshold), says: en, saysZh: zh }]
      }),
  )
}

/** The union of what the triggers ask for; of the superiors, the highest and all below. */
function levelsFor(levels: readonly MatrixLevel[], triggers: readonly Pick<QuoteTrigger, 'level'>[]): MatrixLevel[] {
  const asked = new Set(triggers.map(({ level }) => level))
  const highest = levels.findLastIndex(({ code, functional }) => !functional && asked.has(code))
  return levels.filter(({ code, functional }, index) =>
    functional ? asked.has(code) : code === SUPERIOR || index <= highest,
  )
}

/**
 * The levels as people decide them. Where the seller's superior is a director, no manager stands between: the director's
 * own level is the superior's, and there is no second one.
 */
export function routeFor(superior: 'MANAGER' | 'DIRECTOR', levels: readonly MatrixLevel[]): MatrixLevel[] {
  if (superior === 'MANAGER') return [...levels]
  const above = levels.filter(({ role }) => role !== 'MANAGER')
  if (above.some(({ role, functional }) => role === 'DIRECTOR' && !functional)) return above
  return [...levels.filter(({ code }) => code === SUPERIOR).map((level) => ({ ...level, role: 'DIRECTOR' as const })), ...above] // prettier-ignore
}

/** Whether a matrix can be worked with; says which part of it is wrong. */
export function checkMatrix(levels: readonly MatrixLevel[], rules: readonly MatrixRule[]): Result<undefined> {
  const codes = levels.map(({ code }) => code)
  const [first] = levels
  if (first === undefined || first.code !== SUPERIOR || first.role !== 'MANAGER' || first.functional)
    return invalid('levels.0', 'must be SUPERIOR with the role MANAGER: every quote is reviewed by a superior')
  const twice = codes.findIndex((code, index) => codes.indexOf(code) !== index)
  if (twice !== -1) return invalid(`levels.${twice}.code`, 'is there twice')
  const lower = levels.findIndex(
    ({ role, functional }, index) =>
      !functional && role === 'MANAGER' && levels.slice(0, index).some((below) => below.role === 'DIRECTOR'),
  )
  if (lower !== -1) return invalid(`levels.${lower}`, 'a manager does not decide after a director')
  for (const [index, { trigger, threshold, family, level }] of rules.entries()) {
    const at = `rules.${index}`
    if (level !== null && !codes.includes(level)) return invalid(`${at}.level`, 'is no level of this matrix')
    if (threshold !== null && !isDecimal(threshold)) return invalid(`${at}.threshold`, 'must be a decimal')
    if (family !== null && !byLine.has(trigger)) return invalid(`${at}.family`, 'is only for what is judged by line')
    const same = rules.findIndex((one) => one.trigger === trigger && one.threshold === threshold && one.family === family && one.level === level) // prettier-ignore
    if (same !== index) return invalid(at, 'is there twice')
  }
  return ok()
}

/** Triggers whose values belong to a line with its family. */
const byLine: ReadonlySet<TriggerCode> = new Set(['DISCOUNT', 'LINE_MARGIN'])

/** What a trigger says to somebody: those who must not know costs get no value that tells them (R197). */
export function toldTo(trigger: QuoteTrigger, seesCosts: boolean): QuoteTrigger {
  const { toldToAll }: TriggerDefinition = approvalTriggers[trigger.code]
  if (seesCosts || toldToAll === undefined) return trigger
  const { code, line, level = null } = trigger
  return { code, line, level, says: toldToAll.en, saysZh: toldToAll.zh }
}

/** The content as an approval is bound to it: its hash, and the values by which it is judged. */
export function approvalContent(content: QuoteContent, facts: CustomerFacts, policy: ApprovalPolicy): ApprovalContent {
  const quote = { content, facts, policy }
  const triggers = triggerCodes
    .filter((code) => policy.rules.some(({ trigger }) => trigger === code))
    .flatMap((code): ApprovalTrigger[] => {
      const definition: TriggerDefinition = approvalTriggers[code]
      const known = definition.measure(quote).flatMap(({ value }) => value ?? [])
      return [
        ...(definition.byThreshold === true ? [] : [higher(code, largest(known))]),
        higher(`${code}.breaches`, count(breachesOf(code, definition, quote))),
      ]
    })
  return { contentHash: contentHash(canonical(content)), triggers }
}

/**
 * Whether a content differs from one that was approved in safe ways alone: less discount, a higher price, lower costs,
 * shorter credit, a later promise, an earlier end, fewer special terms and claims. All else is the same.
 */
export function isNoRiskier(before: QuoteContent, after: QuoteContent): boolean {
  return differsSafely(canonical(before), canonical(after), {
    salt: () => true,
    validUntil: notLater,
    freightCost: notHigher,
    installationCost: notHigher,
    paymentTerms: (was, is) => eachSafely(was, is, { daysAfter: notHigher }),
    nonStandardTerms: among,
    claims: among,
    lines: (was, is) =>
      eachSafely(was, is, {
        listPrice: () => true,
        discountPercent: notHigher,
        unitCost: notHigher,
        netAmount: (a, b) => notHigher(b, a),
        // They follow from the net amount and the rate, which is the same.
        taxAmount: () => true,
        grossAmount: () => true,
        promisedOn: (a, b) => b === null || (a !== null && (b as string) >= (a as string)),
      }),
  })
}

type Safely = Readonly<Record<string, (was: unknown, is: unknown) => boolean>>

/** What has no safe way of its own must be the same: so must whatever is added to the content later. */
function differsSafely(was: object, is: object, safely: Safely): boolean {
  const [before, after] = [was, is] as [Record<string, unknown>, Record<string, unknown>]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].every((key) => {
    const may = Object.hasOwn(safely, key) ? safely[key] : undefined
    return may === undefined ? same(before[key], after[key]) : may(before[key], after[key])
  })
}

function eachSafely(was: unknown, is: unknown, safely: Safely): boolean {
  const [before, after] = [was, is] as [object[], object[]]
  return before.length === after.length && before.every((one, index) => differsSafely(one, after[index] ?? {}, safely))
}

function same(was: unknown, is: unknown): boolean {
  return canonicalJson(was ?? null) === canonicalJson(is ?? null)
}

function notHigher(was: unknown, is: unknown): boolean {
  return decimal(String(is)).lte(String(was))
}

function notLater(was: unknown, is: unknown): boolean {
  return String(is) <= String(was)
}

function among(was: unknown, is: unknown): boolean {
  const known = ((was ?? []) as unknown[]).map(canonicalJson)
  return ((is ?? []) as unknown[]).every((one) => known.includes(canonicalJson(one)))
}

/** A value of each line. */
export function perLine(content: QuoteContent, value: (line: QuoteContentLine) => Decimal | null): Measured[] {
  return content.lines.map((line) => ({ line: line.seq, family: line.family, value: value(line) }))
}

/** A value of the whole quote. */
export function whole(value: Decimal | null): Measured[] {
  return [{ line: null, value }]
}

function count(list: readonly unknown[] = []): Decimal {
  return decimal(String(list.length))
}

function amountInPolicyCurrency({ content, facts, policy }: QuoteToApprove): Decimal | null {
  const { netTotal } = quoteMargin(content, policy.annualFinanceRate)
  if (content.currency === policy.currency) return netTotal
  return facts.rate === null ? null : netTotal.times(decimal(facts.rate))
}

function amountSays(
  en: string,
  zh: string,
  value: string | null,
  threshold: string,
  { content, policy: { currency } }: QuoteToApprove,
): Words {
  return value === null
    ? {
        en: `${en} in ${content.currency} cannot be compared with ${currency} ${threshold}`,
        zh: `${zh}（${content.currency}）无法与 ${currency} ${threshold} 比较`,
      }
    : { en: `${en} ${currency} ${value} is above ${threshold}`, zh: `${zh} ${currency} ${value} 超过 ${threshold}` }
}

const grades = ['A', 'B', 'C', 'D']

/** 1 for A to 4 for D; a grade that is not known here counts as none. */
function gradeRank(grade: string | null): Decimal | null {
  const rank = grade === null ? -1 : grades.indexOf(grade)
  return rank === -1 ? null : decimal(String(rank + 1))
}

function gradeOf(rank: string): string {
  return grades[Number(rank) - 1] ?? rank
}

/** A fraction in percentage points. */
function points(fraction: string): string {
  return shown(decimal(fraction).times(100))
}

function shown(value: Decimal): string {
  return value.toDecimalPlaces(6).toFixed()
}

function higher(name: string, value: Decimal): ApprovalTrigger {
  return { name, value: decimalText(value), riskierWhen: 'HIGHER' }
}

function largest(values: readonly Decimal[]): Decimal {
  return values.reduce((a, b) => (b.gt(a) ? b : a), values[0] ?? decimal('0'))
}

function floorOf(line: { family: string }, limits: ApprovalPolicy): Decimal {
  const own = Object.hasOwn(limits.familyMarginFloors, line.family) ? limits.familyMarginFloors[line.family] : undefined
  return decimal(own ?? limits.lineMarginFloor)
}

/** Numbers in one spelling, whether they come from the caller (`5`) or out of the database (`5.0000`). */
export function canonical(content: QuoteContent) {
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
