import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkPaymentTerms, creditDays } from './payment-terms.ts'
import { lineMargin, priceLine, quoteMargin } from './price.ts'

/** Half up, in whole numbers only: the slow way to divide and round. */
function roundedDivision(numerator: bigint, denominator: bigint): bigint {
  const twice = 2n * numerator + denominator
  return twice / (2n * denominator)
}

function cents(amount: bigint): string {
  return `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`
}

function scaled(value: bigint, places: number): string {
  const digits = String(value).padStart(places + 1, '0')
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

describe('the price of a line', () => {
  test('R062: quantity times list price less the discount, with tax on what is left', () => {
    expect(priceLine({ quantity: '2', listPrice: '1000', discountPercent: '5', taxRate: '0.13' }, 'CNY')).toEqual({
      netAmount: '1900.00',
      taxAmount: '247.00',
      grossAmount: '2147.00',
    })
  })

  test('half a cent is rounded up, in net and in tax', () => {
    expect(priceLine({ quantity: '1', listPrice: '0.05', discountPercent: '50', taxRate: '0.5' }, 'CNY')).toEqual({
      netAmount: '0.03',
      taxAmount: '0.02',
      grossAmount: '0.05',
    })
  })

  test('a currency without cents has amounts without cents', () => {
    expect(priceLine({ quantity: '3', listPrice: '99.5', discountPercent: '0', taxRate: '0.1' }, 'JPY')).toEqual({
      netAmount: '299',
      taxAmount: '30',
      grossAmount: '329',
    })
  })

  test('every line comes to what whole-number arithmetic says', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 9n }), // quantity in millionths
        fc.bigInt({ min: 0n, max: 10n ** 10n }), // list price in ten-thousandths
        fc.bigInt({ min: 0n, max: 1_000_000n }), // discount percent in ten-thousandths
        fc.bigInt({ min: 0n, max: 5000n }), // tax rate in ten-thousandths
        (quantity, price, discount, tax) => {
          const line = priceLine(
            {
              quantity: scaled(quantity, 6),
              listPrice: scaled(price, 4),
              discountPercent: scaled(discount, 4),
              taxRate: scaled(tax, 4),
            },
            'CNY',
          )
          // quantity/10⁶ × price/10⁴ × (10⁶ − discount)/10⁶, in cents
          const net = roundedDivision(quantity * price * (1_000_000n - discount) * 100n, 10n ** 16n)
          const taxed = roundedDivision(net * tax, 10_000n)
          expect(line).toEqual({ netAmount: cents(net), taxAmount: cents(taxed), grossAmount: cents(net + taxed) })
        },
      ),
    )
  })
})

describe('margins', () => {
  test('the margin of a line is what is left of its net amount', () => {
    expect(lineMargin({ quantity: '2', unitCost: '700', netAmount: '1900.00' })?.toFixed(6)).toBe('0.263158')
  })

  test('a line that charges nothing has no margin', () => {
    expect(lineMargin({ quantity: '2', unitCost: '700', netAmount: '0.00' })).toBeNull()
  })

  test('the margin of a quote bears freight, installation and the credit of the customer', () => {
    const judged = quoteMargin(
      {
        lines: [
          { quantity: '2', unitCost: '30000', netAmount: '100000.00' },
          { quantity: '1', unitCost: '5000', netAmount: '20000.00' },
        ],
        freightCost: '3000',
        installationCost: '2000',
        // 30 % at once and 70 % after 100 days is 70 days on average.
        paymentTerms: [
          { trigger: 'SIGNED', percent: '30', daysAfter: 0 },
          { trigger: 'DELIVERED', percent: '70', daysAfter: 100 },
        ],
      },
      '0.0365',
    )
    // 120,000 × 3.65 % × 70 / 365
    expect(judged.financeCost.toFixed()).toBe('840')
    expect(judged.amount.toFixed()).toBe('49160')
    expect(judged.margin?.toFixed(6)).toBe('0.409667')
  })

  test('a quote that charges nothing has no margin', () => {
    const terms = [{ trigger: 'SIGNED' as const, percent: '100', daysAfter: 0 }]
    const free = {
      lines: [{ quantity: '1', unitCost: '5', netAmount: '0.00' }],
      freightCost: '0',
      installationCost: '0',
      paymentTerms: terms,
    }
    expect(quoteMargin(free, '0.05').margin).toBeNull()
  })
})

describe('payment terms', () => {
  test('parts that are not the whole price are refused', () => {
    const parts = (percents: string[]) =>
      percents.map((percent) => ({ trigger: 'SIGNED' as const, percent, daysAfter: 0 }))
    expect(checkPaymentTerms(parts(['33.3333', '33.3333', '33.3334'])).ok).toBe(true)
    expect(checkPaymentTerms(parts(['33.33', '33.33', '33.33']))).toMatchObject({
      ok: false,
      error: { kind: 'VALIDATION' },
    })
  })

  test('half on signing and half 60 days later is 30 days of credit', () => {
    expect(
      creditDays([
        { trigger: 'SIGNED', percent: '50', daysAfter: 0 },
        { trigger: 'DELIVERED', percent: '50', daysAfter: 60 },
      ]).toFixed(),
    ).toBe('30')
  })
})
