import { describe, expect, test } from '@jest/globals'
import { approvalContent, type ApprovalLimits, findTriggers, type QuoteContent, requiredLevels } from './approval.ts'

const limits: ApprovalLimits = {
  lineMarginFloor: '0.15',
  familyMarginFloors: { consumables: '0.30' },
  quoteMarginFloor: '0.12',
  discountLimit: '0.15',
  amountLimit: '1000000',
  currency: 'CNY',
  creditDaysLimit: 60,
  annualFinanceRate: '0.0435',
}

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

describe('who must approve a quote', () => {
  test('R063: a quote inside all limits is still reviewed by the superior', () => {
    expect(findTriggers(quote(), limits)).toEqual([])
    expect(requiredLevels('MANAGER', [])).toEqual(['MANAGER'])
    expect(requiredLevels('DIRECTOR', [])).toEqual(['DIRECTOR'])
  })

  test('what is outside a limit goes to the director after the manager, and where the superior is one, only there', () => {
    const triggers = [{ code: 'AMOUNT' as const, line: null }]
    expect(requiredLevels('MANAGER', triggers)).toEqual(['MANAGER', 'DIRECTOR'])
    expect(requiredLevels('DIRECTOR', triggers)).toEqual(['DIRECTOR'])
  })

  const cases: [string, QuoteContent, ReturnType<typeof findTriggers>][] = [
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
    expect(findTriggers(content, limits)).toEqual(expected)
  })
})

describe('what an approval is bound to', () => {
  const hashOf = (content: QuoteContent) => approvalContent(content, limits).contentHash

  test('numbers that mean the same have the same hash, however they are written', () => {
    const stored = quote(
      { freightCost: '0.0000' },
      { quantity: '1.000000', listPrice: '1000.0000', unitCost: '600.0000', taxRate: '0.1300', netAmount: '1000.0000' },
    )
    expect(approvalContent(stored, limits)).toEqual(approvalContent(quote(), limits))
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
