import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkPaymentTerms, creditDays } from './payment-terms.ts'
import { minorUnits } from '@sellgraph/kernel'
import { convertUnit, discountOf, lineCost, lineMargin, listAmount, priceLine, quoteMargin, totalsOf } from './price.ts'

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

/** An exact fraction of whole numbers, the denominator above 0: slow, and obviously right. */
interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

function fraction(text: string): Fraction {
  const [, sign = '', whole = '', places = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  return { n: BigInt(`${sign}${whole}${places}`), d: 10n ** BigInt(places.length) }
}
const plus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })
const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { n: -b.n, d: b.d })
const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d })
const over = (a: Fraction, b: Fraction): Fraction => times(a, b.n < 0n ? { n: -b.d, d: -b.n } : { n: b.d, d: b.n })
const same = (a: Fraction, b: Fraction): boolean => a.n * b.d === b.n * a.d
const whole = (n: bigint): Fraction => ({ n, d: 1n })
const total = (list: readonly Fraction[]): Fraction => list.reduce(plus, whole(0n))

/** Half away from zero at so many places. */
function rounded({ n, d }: Fraction, places: number): Fraction {
  const scale = 10n ** BigInt(places)
  const units = ((n < 0n ? -n : n) * scale * 2n + d) / (2n * d)
  return { n: n < 0n ? -units : units, d: scale }
}

/** Within 30 digits of the exact value: division is the one step that a decimal cannot do exactly. */
function isNear(text: string, exact: Fraction): boolean {
  const off = minus(fraction(text), exact)
  const size = exact.n < 0n ? -exact.n : exact.n
  return (off.n < 0n ? -off.n : off.n) * exact.d * 10n ** 30n <= (size + exact.d) * off.d
}

const decimals = (max: bigint, places: number, min = 0n) =>
  fc.bigInt({ min, max }).map((value) => scaled(value, places))

const drawnLine = fc.record({
  quantity: decimals(10n ** 10n, 6, 1n),
  listPrice: decimals(10n ** 10n, 4),
  discountPercent: decimals(1_000_000n, 4),
  taxRate: decimals(5000n, 4),
  unitCost: decimals(10n ** 10n, 4),
  freightCost: decimals(10n ** 8n, 4),
  installationCost: decimals(10n ** 8n, 4),
})

const drawnQuote = fc.record({
  currency: fc.constantFrom('CNY', 'USD', 'JPY', 'KRW', 'KWD', 'BHD', 'CLF'),
  lines: fc.array(drawnLine, { minLength: 1, maxLength: 8 }),
  freightCost: decimals(10n ** 8n, 2),
  installationCost: decimals(10n ** 8n, 2),
  days: fc.tuple(fc.nat(365), fc.nat(365)),
  share: fc.bigInt({ min: 1n, max: 999_999n }),
  annualFinanceRate: decimals(2000n, 4),
})

describe('a quote in any currency, against exact fractions', () => {
  test('R062: every line is rounded once, to what can be paid in its currency', () => {
    fc.assert(
      fc.property(drawnQuote, ({ currency, lines }) => {
        const places = minorUnits(currency)
        for (const line of lines) {
          const priced = priceLine(line, currency)
          const list = times(fraction(line.quantity), fraction(line.listPrice))
          const left = over(minus(whole(100n), fraction(line.discountPercent)), whole(100n))
          const net = rounded(times(list, left), places)
          const tax = rounded(times(net, fraction(line.taxRate)), places)
          expect(same(fraction(priced.netAmount), net)).toBe(true)
          expect(same(fraction(priced.taxAmount), tax)).toBe(true)
          expect(same(fraction(priced.grossAmount), plus(net, tax))).toBe(true)
          expect(same(fraction(listAmount(line, currency).toFixed()), rounded(list, places))).toBe(true)
          expect(priced.netAmount.split('.')[1]?.length ?? 0).toBe(places)
        }
      }),
    )
  })

  test('R062: totals are exactly the sums of the lines', () => {
    fc.assert(
      fc.property(drawnQuote, ({ currency, lines }) => {
        const priced = lines.map((line) => priceLine(line, currency))
        const totals = totalsOf(
          lines.map((line, index) => ({ ...line, ...priced[index]! })),
          currency,
        )
        const summed = (of: 'netAmount' | 'taxAmount' | 'grossAmount') =>
          total(priced.map((line) => fraction(line[of])))
        expect(same(fraction(totals.netTotal), summed('netAmount'))).toBe(true)
        expect(same(fraction(totals.taxTotal), summed('taxAmount'))).toBe(true)
        expect(same(fraction(totals.grossTotal), summed('grossAmount'))).toBe(true)
        expect(same(fraction(totals.grossTotal), plus(fraction(totals.netTotal), fraction(totals.taxTotal)))).toBe(true)
        const discount = discountOf(totals)
        const list = fraction(totals.listTotal)
        if (list.n === 0n) expect(discount).toBeNull()
        else {
          const exact = times(over(minus(list, fraction(totals.netTotal)), list), whole(100n))
          expect(same(fraction(discount ?? 'none'), rounded(exact, 4))).toBe(true)
        }
      }),
    )
  })

  test('R062: margins are what the price leaves after every cost, of lines and of the whole', () => {
    fc.assert(
      fc.property(drawnQuote, ({ currency, lines, days, share, annualFinanceRate, ...costs }) => {
        const priced = lines.map((line) => ({ ...line, ...priceLine(line, currency) }))
        for (const line of priced) {
          const cost = total([
            times(fraction(line.quantity), fraction(line.unitCost)),
            fraction(line.freightCost),
            fraction(line.installationCost),
          ])
          expect(same(fraction(lineCost(line).toFixed()), cost)).toBe(true)
          const net = fraction(line.netAmount)
          const margin = lineMargin(line)
          if (net.n === 0n) expect(margin).toBeNull()
          else expect(isNear(margin?.toFixed() ?? '', over(minus(net, cost), net))).toBe(true)
        }
        const paymentTerms = [
          { trigger: 'SIGNED' as const, percent: scaled(share, 4), daysAfter: days[0] },
          { trigger: 'DELIVERED' as const, percent: scaled(1_000_000n - share, 4), daysAfter: days[1] },
        ]
        const judged = quoteMargin({ lines: priced, ...costs, paymentTerms }, annualFinanceRate)
        const net = total(priced.map((line) => fraction(line.netAmount)))
        const credit = over(
          plus({ n: share * BigInt(days[0]), d: 1n }, { n: (1_000_000n - share) * BigInt(days[1]), d: 1n }),
          whole(1_000_000n),
        )
        const finance = over(times(times(net, fraction(annualFinanceRate)), credit), whole(365n))
        const cost = total(priced.map((line) => fraction(lineCost(line).toFixed())))
        const left = [cost, fraction(costs.freightCost), fraction(costs.installationCost), finance].reduce(minus, net)
        expect(isNear(judged.financeCost.toFixed(), finance)).toBe(true)
        expect(isNear(judged.amount.toFixed(), left)).toBe(true)
        if (net.n === 0n) expect(judged.margin).toBeNull()
        else expect(isNear(judged.margin?.toFixed() ?? '', over(left, net))).toBe(true)
      }),
    )
  })

  test('R062: a converted unit price is amount times rate to four places, and no tier or rate makes it negative', () => {
    fc.assert(
      fc.property(decimals(10n ** 12n, 4), decimals(10n ** 15n, 10, 1n), (amount, rate) => {
        const exact = rounded(times(fraction(amount), fraction(rate)), 4)
        expect(same(fraction(convertUnit(amount, rate)), exact)).toBe(true)
      }),
    )
  })
})
