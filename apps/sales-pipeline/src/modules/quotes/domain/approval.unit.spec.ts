import { describe, expect, test } from '@jest/globals'
import {
  approvalContent,
  type ApprovalPolicy,
  type CustomerFacts,
  isNoRiskier,
  judgeQuote,
  type MatrixRule,
  type QuoteContent,
  routeFor,
  toldTo,
  type TriggerCode,
} from './approval.ts'
import { asToday, level, rule } from './matrix.fixture.ts'

const limits = asToday

const customer: CustomerFacts = { creditGrade: 'A', overdue: '0', hasOrdered: true, rate: '1' }

type Line = QuoteContent['lines'][number]

/** One machine at 1,000 without discount that costs 600: inside every limit. */
const machine: Line = {
  seq: 1,
  productId: '018f6a2e-0000-7000-8000-000000000001',
  family: 'machines',
  quantity: '1',
  listPrice: '1000',
  discountPercent: '0',
  unitCost: '600',
  taxRate: '0.13',
  netAmount: '1000.00',
  taxAmount: '130.00',
  grossAmount: '1130.00',
  promisedOn: null,
}

function quote(change: Partial<QuoteContent> = {}, line: Partial<Line> = {}): QuoteContent {
  return {
    currency: 'CNY',
    validUntil: '2026-03-31',
    paymentTerms: [{ trigger: 'SIGNED', percent: '100', daysAfter: 0 }],
    deliveryTerms: 'ex works',
    afterSalesTerms: 'on-site repair',
    freightCost: '0',
    installationCost: '0',
    lines: [{ ...machine, ...line }],
    ...change,
  }
}

const codesOf = (content: QuoteContent, policy: ApprovalPolicy = limits) =>
  judgeQuote(content, { ...customer, rate: content.currency === 'CNY' ? '1' : null }, policy).triggers.map(
    ({ code, line }) => ({ code, line }),
  )

const levelsOf = (content: QuoteContent, rules: readonly MatrixRule[], facts: Partial<CustomerFacts> = {}) =>
  judgeQuote(content, { ...customer, ...facts }, { ...limits, rules }).levels.map(({ code }) => code)

describe('who must approve a quote', () => {
  test('R063: a quote inside all limits is still reviewed by the superior', () => {
    expect(codesOf(quote())).toEqual([])
    const { levels } = judgeQuote(quote(), customer, limits)
    expect(routeFor('MANAGER', levels).map(({ role }) => role)).toEqual(['MANAGER'])
    expect(routeFor('DIRECTOR', levels).map(({ role }) => role)).toEqual(['DIRECTOR'])
  })

  test('what is outside a limit goes to the director after the manager, and where the superior is one, only there', () => {
    const { levels } = judgeQuote(quote({}, { discountPercent: '16', netAmount: '840.00' }), customer, limits)
    expect(routeFor('MANAGER', levels).map(({ role }) => role)).toEqual(['MANAGER', 'DIRECTOR'])
    expect(routeFor('DIRECTOR', levels).map(({ role }) => role)).toEqual(['DIRECTOR'])
  })

  const cases: [string, QuoteContent, { code: TriggerCode; line: number | null }[]][] = [
    ['a discount at the limit', quote({}, { discountPercent: '15', netAmount: '850.00' }), []],
    [
      'a discount above the limit',
      quote({}, { discountPercent: '15.0001', netAmount: '850.00' }),
      [{ code: 'DISCOUNT', line: 1 }],
    ],
    ['a line margin at the floor', quote({}, { unitCost: '850' }), []],
    ['a line margin below the floor', quote({}, { unitCost: '850.01' }), [{ code: 'LINE_MARGIN', line: 1 }]],
    [
      'a family with a floor of its own',
      quote({}, { family: 'consumables', unitCost: '701' }),
      [{ code: 'LINE_MARGIN', line: 1 }],
    ],
    ['a family that is called like a property of every object', quote({}, { family: 'constructor' }), []],
    ['freight that eats the margin', quote({ freightCost: '300' }), [{ code: 'QUOTE_MARGIN', line: null }]],
    [
      'a line that charges nothing',
      quote({}, { discountPercent: '15', netAmount: '0.00' }),
      [
        { code: 'LINE_MARGIN', line: 1 },
        { code: 'QUOTE_MARGIN', line: null },
      ],
    ],
    [
      'an amount above the limit',
      quote({}, { quantity: '1001', netAmount: '1001000.00' }),
      [{ code: 'AMOUNT', line: null }],
    ],
    ['a currency the limit cannot be compared with', quote({ currency: 'USD' }), [{ code: 'AMOUNT', line: null }]],
    [
      'a longer credit than allowed',
      quote({ paymentTerms: [{ trigger: 'DELIVERED', percent: '100', daysAfter: 61 }] }),
      [{ code: 'CREDIT_DAYS', line: null }],
    ],
  ]
  test.each(cases)('%s', (_, content, expected) => {
    expect(codesOf(content)).toEqual(expected)
  })
})

describe('what an approval is bound to', () => {
  const hashOf = (content: QuoteContent) => approvalContent(content, customer, limits).contentHash

  test('numbers that mean the same have the same hash, however they are written', () => {
    const stored = quote(
      { freightCost: '0.0000' },
      { quantity: '1.000000', listPrice: '1000.0000', unitCost: '600.0000', taxRate: '0.1300', netAmount: '1000.0000' },
    )
    expect(approvalContent(stored, customer, limits)).toEqual(approvalContent(quote(), customer, limits))
  })

  test('what quotes could not say before leaves the hash as it was where they do not say it', () => {
    const silent = quote(
      { deliveryMethod: null, installationTerms: null, serviceCommitment: null, nonStandardTerms: [], claims: [] },
      { facts: [], freightCost: '0.0000', installationCost: '0' },
    )
    expect(hashOf(silent)).toBe(hashOf(quote()))
    expect(hashOf(quote())).toBe('328fb3faa6b56ca4d1399a9a943e4de5fb96e0e064fb2edba38057e0e98abaab')
  })

  const changes: [string, QuoteContent][] = [
    ['the product', quote({}, { productId: '018f6a2e-0000-7000-8000-000000000002' })],
    ['the quantity', quote({}, { quantity: '2' })],
    ['the list price', quote({}, { listPrice: '1001' })],
    ['the discount', quote({}, { discountPercent: '1' })],
    ['the cost', quote({}, { unitCost: '601' })],
    ['the delivery promise', quote({}, { promisedOn: '2026-04-30' })],
    ['the freight', quote({ freightCost: '1' })],
    ['the validity', quote({ validUntil: '2026-04-01' })],
    ['the payment terms', quote({ paymentTerms: [{ trigger: 'SIGNED', percent: '100', daysAfter: 1 }] })],
    ['the after-sales terms', quote({ afterSalesTerms: 'return to factory' })],
    ['the way of delivery', quote({ deliveryMethod: '公路整车运输' })],
    ['what is installed', quote({ installationTerms: '含现场安装调试' })],
    ['what service promises', quote({ serviceCommitment: '24 小时内到场' })],
    ['a term that is not standard', quote({ nonStandardTerms: ['质保金 10 %'] })],
    ['a claim about a product', quote({ claims: [{ line: 1, text: '可加工钛合金' }] })],
    ['a claim about the whole', quote({ claims: [{ line: null, text: '可加工钛合金' }] })],
    ['what is said of the product', quote({}, { facts: [{ code: 'TRAVEL', revision: 1, value: '800', unit: 'mm' }] })],
    ['the freight of a line', quote({}, { freightCost: '1' })],
    ['the installation of a line', quote({}, { installationCost: '1' })],
    ['what nobody knows', quote({ contentSalt: '018f6a2e-0000-4000-8000-000000000003' })],
    ['a second line', quote({ lines: [machine, { ...machine, seq: 2 }] })],
  ]
  test.each(changes)('another hash when %s changes', (_, content) => {
    expect(hashOf(content)).not.toBe(hashOf(quote()))
  })
})

describe('the matrix', () => {
  const discounted = (percent: string) => quote({}, { discountPercent: percent, netAmount: '900.00' })
  const steps = [rule('DISCOUNT', 'DIRECTOR', '15'), rule('DISCOUNT', 'FINANCE', '25'), rule('DISCOUNT', null, '40')]

  test.each([
    ['15', ['SUPERIOR'], false],
    ['15.0001', ['SUPERIOR', 'DIRECTOR'], false],
    ['25.01', ['SUPERIOR', 'FINANCE', 'DIRECTOR'], false],
    ['40.01', ['SUPERIOR', 'FINANCE', 'DIRECTOR'], true],
  ])('R063: each threshold of one trigger asks for its own level: %s %% goes to %j', (percent, expected, refused) => {
    const judged = judgeQuote(discounted(percent), customer, { ...limits, rules: steps })
    expect(judged.levels.map(({ code }) => code)).toEqual(expected)
    expect(judged.refused !== null).toBe(refused)
  })

  test('of the superiors the highest decides with all below, of the others only who is asked for', () => {
    const levels = [
      level('SUPERIOR', 'MANAGER'),
      level('REGION', 'MANAGER'),
      level('LEGAL', 'LEGAL', true),
      level('DIRECTOR', 'DIRECTOR'),
    ]
    const judged = (code: string) =>
      judgeQuote(discounted('20'), customer, { ...limits, levels, rules: [rule('DISCOUNT', code)] }).levels.map(
        (one) => one.code,
      )
    expect(judged('REGION')).toEqual(['SUPERIOR', 'REGION'])
    expect(judged('LEGAL')).toEqual(['SUPERIOR', 'LEGAL'])
    expect(judged('DIRECTOR')).toEqual(['SUPERIOR', 'REGION', 'DIRECTOR'])
  })

  test('where a director is the superior, a side that is to be judged is judged before', () => {
    const judged = judgeQuote(discounted('30'), customer, { ...limits, rules: steps })
    expect(routeFor('DIRECTOR', judged.levels).map(({ code, role }) => [code, role])).toEqual([
      ['FINANCE', 'FINANCE'],
      ['DIRECTOR', 'DIRECTOR'],
    ])
    const financeAlone = judgeQuote(discounted('30'), customer, { ...limits, rules: [rule('DISCOUNT', 'FINANCE')] })
    expect(routeFor('DIRECTOR', financeAlone.levels).map(({ code, role }) => [code, role])).toEqual([
      ['SUPERIOR', 'DIRECTOR'],
      ['FINANCE', 'FINANCE'],
    ])
  })

  const foreign = quote({ currency: 'USD' })
  const reasons: [string, MatrixRule, QuoteContent, Partial<CustomerFacts>, string | null, string | null][] = [
    ['terms', rule('NON_STANDARD_TERMS', 'LEGAL'), quote({ nonStandardTerms: ['a', 'b'] }), {}, '2', '2 terms deviate from the standard, more than 0'],
    ['a claim', rule('UNVERIFIED_CLAIM', 'LEGAL'), quote({ claims: [{ line: 1, text: 'x' }] }), {}, '1', '1 claims beside the published facts of the product, more than 0'],
    ['a bad grade', rule('CREDIT_GRADE', 'FINANCE'), quote(), { creditGrade: 'C' }, '3', 'credit grade C is worse than B'],
    ['no grade', rule('CREDIT_GRADE', 'FINANCE'), quote(), { creditGrade: null }, null, 'the customer has no credit grade that counts today'],
    ['a grade of another time', rule('CREDIT_GRADE', 'FINANCE'), quote(), { creditGrade: 'AAA' }, null, 'the customer has no credit grade that counts today'],
    ['a first order', rule('FIRST_ORDER', 'FINANCE', '500'), quote(), { hasOrdered: false }, '1000', 'first order of the customer: net total CNY 1000 is above 500'],
    ['a currency without a rate', rule('CURRENCY', 'FINANCE', '500'), foreign, { rate: null }, null, 'a quote in USD: net total in USD cannot be compared with CNY 500'],
    ['a currency with a rate', rule('CURRENCY', 'FINANCE', '500'), foreign, { rate: '7.2' }, '7200', 'a quote in USD: net total CNY 7200 is above 500'],
    ['an amount in a currency with a rate', rule('AMOUNT', 'FINANCE', '7000'), foreign, { rate: '7.2' }, '7200', 'net total CNY 7200 is above 7000'],
    ['overdue amounts', rule('OVERDUE', 'FINANCE', '100'), quote(), { overdue: '100.01' }, '100.01', 'the customer owes CNY 100.01 for more than 30 days, above 100'],
    ['overdue amounts elsewhere', rule('OVERDUE', 'FINANCE', '100'), quote(), { overdue: null }, null, 'the customer owes overdue amounts in other currencies than CNY'],
  ] // prettier-ignore
  test.each(reasons)('%s: it says why, in words and numbers', (_, one, content, facts, value, says) => {
    const judged = judgeQuote(content, { ...customer, ...facts }, { ...limits, rules: [one] })
    expect(judged.triggers).toMatchObject([{ code: one.trigger, level: one.level, value, says }])
    expect(judged.triggers[0]?.saysZh).not.toBe('')
    expect(levelsOf(content, [one], facts)).toContain(one.level)
  })

  test('what is within every threshold asks for nobody more', () => {
    const calm = quote({ currency: 'CNY', nonStandardTerms: [], claims: [] })
    const all = reasons.map(([, one]) => one)
    expect(levelsOf(calm, all, { hasOrdered: true, overdue: '100' })).toEqual(['SUPERIOR'])
  })

  test('R197: who must not know costs is told the level, and of a margin neither value nor threshold', () => {
    const { triggers } = judgeQuote(quote({}, { unitCost: '900' }), customer, limits)
    const [told] = triggers.map((trigger) => toldTo(trigger, false))
    expect(told).toEqual({
      code: 'LINE_MARGIN',
      line: 1,
      level: 'DIRECTOR',
      says: 'margin is below the floor of its family',
      saysZh: '毛利率低于该系列底线',
    })
    expect(toldTo(triggers[0]!, true)).toMatchObject({ value: '0.05', threshold: '0' })
  })

  test('a rule for one family leaves the others alone', () => {
    const rules = [{ ...rule('DISCOUNT', 'DIRECTOR', '5'), family: 'consumables' }]
    expect(levelsOf(discounted('10'), rules)).toEqual(['SUPERIOR'])
    expect(levelsOf(quote({}, { family: 'consumables', discountPercent: '10' }), rules)).toEqual([
      'SUPERIOR',
      'DIRECTOR',
    ])
  })
})

describe('a content that differs in safe ways alone', () => {
  const before = quote(
    {
      freightCost: '10',
      nonStandardTerms: ['a', 'b'],
      paymentTerms: [{ trigger: 'SIGNED', percent: '100', daysAfter: 30 }],
    },
    { discountPercent: '10', netAmount: '900.00', promisedOn: '2026-04-30' },
  )
  const changed = (change: Partial<QuoteContent>, line: Partial<Line> = {}): QuoteContent => ({
    ...before,
    contentSalt: '018f6a2e-0000-4000-8000-000000000003',
    ...change,
    lines: before.lines.map((one) => ({ ...one, ...line })),
  })
  const cases: [string, boolean, QuoteContent][] = [
    ['nothing', true, changed({})],
    ['less discount', true, changed({}, { discountPercent: '5', netAmount: '950.00' })],
    ['more discount', false, changed({}, { discountPercent: '11', netAmount: '890.00' })],
    ['a lower price under the same discount', false, changed({}, { listPrice: '900', netAmount: '810.00' })],
    ['a lower cost', true, changed({}, { unitCost: '500' })],
    ['a higher cost', false, changed({}, { unitCost: '601' })],
    ['less freight', true, changed({ freightCost: '9' })],
    ['more freight', false, changed({ freightCost: '11' })],
    ['a shorter credit', true, changed({ paymentTerms: [{ trigger: 'SIGNED', percent: '100', daysAfter: 10 }] })],
    ['a longer credit', false, changed({ paymentTerms: [{ trigger: 'SIGNED', percent: '100', daysAfter: 31 }] })],
    ['a later event to pay after', false, changed({ paymentTerms: [{ trigger: 'DELIVERED', percent: '100', daysAfter: 10 }] })],
    ['fewer special terms', true, changed({ nonStandardTerms: ['b'] })],
    ['another special term', false, changed({ nonStandardTerms: ['a', 'c'] })],
    ['a claim', false, changed({ claims: [{ line: 1, text: 'x' }] })],
    ['an earlier end', true, changed({ validUntil: '2026-03-30' })],
    ['a later end', false, changed({ validUntil: '2026-04-01' })],
    ['a later promise', true, changed({}, { promisedOn: '2026-05-01' })],
    ['no promise', true, changed({}, { promisedOn: null })],
    ['an earlier promise', false, changed({}, { promisedOn: '2026-04-29' })],
    ['another quantity', false, changed({}, { quantity: '2', netAmount: '1800.00' })],
    ['another product', false, changed({}, { productId: '018f6a2e-0000-7000-8000-000000000002' })],
    ['another tax', false, changed({}, { taxRate: '0.06' })],
    ['other after-sales terms', false, changed({ afterSalesTerms: 'for ever' })],
    ['another currency', false, changed({ currency: 'USD' })],
    ['a line more', false, { ...changed({}), lines: [...before.lines, machine] }],
  ] // prettier-ignore
  test.each(cases)('%s: %s', (_, safe, after) => {
    expect(isNoRiskier(before, after)).toBe(safe)
  })
})
