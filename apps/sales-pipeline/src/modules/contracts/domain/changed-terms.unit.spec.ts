import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkAgainstQuote, termDifferences } from './agreed-terms.ts'
import { changeTerms, checkNotWorse, type TermLimits } from './changed-terms.ts'

const line = {
  seq: 1,
  productId: 'p',
  quantity: '3.000000',
  listPrice: '100',
  discountPercent: '10',
  taxRate: '0.13',
  unitCost: '60',
  netAmount: '270.00',
  taxAmount: '35.10',
  grossAmount: '305.10',
  promisedOn: '2026-04-30',
}
const quote = {
  currency: 'CNY',
  netTotal: '270.00',
  taxTotal: '35.10',
  grossTotal: '305.10',
  paymentTerms: [{ trigger: 'SIGNED' as const, percent: '100', daysAfter: 30 }],
  lines: [line],
}
const limits: TermLimits = {
  annualFinanceRate: '0.0365',
  creditDaysLimit: 60,
  amountLimit: '1000',
  currency: 'CNY',
}

describe('terms that a contract changes', () => {
  test('R069: amounts follow from the quantity, at the price and discount that were accepted', () => {
    const changed = changeTerms(quote, { lines: [{ seq: 1, quantity: '5' }], paymentTerms: null })
    expect(changed).toMatchObject({
      value: {
        lines: [{ quantity: '5', netAmount: '450.00', taxAmount: '58.50', grossAmount: '508.50' }],
        netTotal: '450.00',
        grossTotal: '508.50',
      },
    })
  })

  test('R069: whatever is changed, what differs is named, and approving just that is enough', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            quantity: fc.option(fc.integer({ min: 1, max: 5 }).map(String)),
            promisedOn: fc.option(fc.constantFrom('2026-04-30', '2026-05-31')),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        fc.option(fc.integer({ min: 0, max: 60 })),
        (changes, daysAfter) => {
          const lines = changes.map((_, index) => ({ ...line, seq: index + 1 }))
          const many = {
            ...quote,
            lines,
            netTotal: String(270 * lines.length),
            taxTotal: (35.1 * lines.length).toFixed(2),
            grossTotal: (305.1 * lines.length).toFixed(2),
          }
          const paymentTerms = daysAfter === null ? null : [{ trigger: 'SIGNED' as const, percent: '100', daysAfter }]
          const changed = changeTerms(many, {
            lines: changes.map((change, index) => ({ seq: index + 1, ...change })),
            paymentTerms,
          })
          if (!changed.ok) throw new Error(changed.error.message)
          const contract = { ...changed.value, currency: 'CNY' }
          const differences = termDifferences(contract, many)
          const touched =
            changes.some(
              ({ quantity, promisedOn }) =>
                (quantity !== null && quantity !== '3') || (promisedOn !== null && promisedOn !== '2026-04-30'),
            ) ||
            (daysAfter !== null && daysAfter !== 30)
          expect(differences.length > 0).toBe(touched)
          expect(checkAgainstQuote(contract, many, differences).ok).toBe(true)
          for (const left of differences) {
            const others = differences.filter((difference) => difference !== left)
            expect(checkAgainstQuote(contract, many, others).ok).toBe(false)
          }
        },
      ),
    )
  })
})

describe('R063: what was approved is not made worse', () => {
  const judged = { lines: [line], freightCost: '10', installationCost: '0', paymentTerms: quote.paymentTerms }
  const withTerms = (daysAfter: number, quantity = '3', netAmount = '270.00') => ({
    ...judged,
    lines: [{ ...line, quantity, netAmount }],
    paymentTerms: [{ trigger: 'SIGNED' as const, percent: '100', daysAfter }],
  })

  test.each([
    ['the same', withTerms(30), true],
    ['paid earlier', withTerms(0), true],
    ['paid later', withTerms(31), false],
    ['more, so that the freight weighs less', withTerms(30, '6', '540.00'), true],
    ['less, so that the freight weighs more', withTerms(30, '1', '90.00'), false],
    ['more than anybody was asked about', withTerms(30, '12', '1080.00'), false],
  ])('%s', (_, changed, allowed) => {
    expect(checkNotWorse(judged, changed, 'CNY', limits).ok).toBe(allowed)
  })

  test('an amount that cannot be compared with the limit does not grow', () => {
    expect(checkNotWorse(judged, withTerms(30, '6', '540.00'), 'USD', limits)).toMatchObject({
      error: { code: 'WORSE_THAN_APPROVED' },
    })
  })

  test('credit that costs the company nothing is still no longer than approved or allowed', () => {
    const free = { ...limits, annualFinanceRate: '0' }
    expect(checkNotWorse(judged, withTerms(60), 'CNY', free).ok).toBe(true)
    expect(checkNotWorse(judged, withTerms(61), 'CNY', free).ok).toBe(false)
  })
})
