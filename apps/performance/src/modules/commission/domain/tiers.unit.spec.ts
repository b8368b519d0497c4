import { describe, expect, test } from '@jest/globals'
import { Decimal, decimal } from '@sellgraph/kernel'
import fc from 'fast-check'
import { checkTiers, entitlement, type Tier } from './tiers.ts'

/** Widths and rates of small tiers on whole units. */
const smallTiers = fc
  .array(fc.record({ width: fc.integer({ min: 1, max: 40 }), rate: fc.integer({ min: 0, max: 1000 }) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts): Tier[] => {
    let from = 0
    return parts.map(({ width, rate }, index) => {
      const tier = {
        from: String(from),
        upTo: index === parts.length - 1 ? null : String(from + width),
        ratePercent: decimal(String(rate)).div(10).toFixed(),
      }
      from += width
      return tier
    })
  })

/** Walks the basis unit by unit and pays each at the rate of the tier it lies in. */
function unitByUnit(tiers: readonly Tier[], basis: number): Decimal {
  let sum = new Decimal(0)
  for (let unit = 0; unit < basis; unit += 1) {
    const tier = tiers.find(({ from, upTo }) => unit >= Number(from) && (upTo === null || unit < Number(upTo)))
    sum = sum.plus(new Decimal(tier?.ratePercent ?? 'NaN').div(100))
  }
  return sum
}

describe('R145: marginal tiers', () => {
  test('pay what walking the basis unit by unit pays', () => {
    fc.assert(
      fc.property(smallTiers, fc.integer({ min: 0, max: 250 }), (tiers, basis) => {
        expect(entitlement(tiers, decimal(String(basis))).toFixed()).toBe(unitByUnit(tiers, basis).toFixed())
      }),
    )
  })

  test('never pay less for more', () => {
    const cents = fc.integer({ min: 0, max: 30_000 }).map((value) => decimal(String(value)).div(100))
    fc.assert(
      fc.property(smallTiers, cents, cents, (tiers, a, b) => {
        const [less, more] = a.lt(b) ? [a, b] : [b, a]
        expect(entitlement(tiers, less).lte(entitlement(tiers, more))).toBe(true)
      }),
    )
  })

  test('rate only the part above the threshold higher, where a single rate on everything would jump', () => {
    const tiers = [
      { from: '0', upTo: '50000', ratePercent: '3' },
      { from: '50000', upTo: null, ratePercent: '5' },
    ]
    expect(entitlement(tiers, decimal('50000')).toFixed()).toBe('1500')
    expect(entitlement(tiers, decimal('50000.01')).toFixed()).toBe('1500.0005')
    expect(entitlement(tiers, decimal('80000')).toFixed()).toBe('3000')
    expect(entitlement(tiers, decimal('-10')).toFixed()).toBe('0')
  })
})

describe('R145: tiers of a plan', () => {
  test('are accepted when they cover every basis once', () => {
    fc.assert(
      fc.property(smallTiers, (tiers) => {
        expect(checkTiers(tiers).ok).toBe(true)
      }),
    )
  })

  test.each<[string, Tier[], string]>([
    ['none', [], 'tiers'],
    ['a start above 0', [{ from: '1', upTo: null, ratePercent: '3' }], 'tiers.0.from'],
    [
      'a gap',
      [
        { from: '0', upTo: '10', ratePercent: '3' },
        { from: '11', upTo: null, ratePercent: '5' },
      ],
      'tiers.1.from',
    ],
    [
      'an overlap',
      [
        { from: '0', upTo: '10', ratePercent: '3' },
        { from: '9', upTo: null, ratePercent: '5' },
      ],
      'tiers.1.from',
    ],
    [
      'an empty tier',
      [
        { from: '0', upTo: '0', ratePercent: '3' },
        { from: '0', upTo: null, ratePercent: '5' },
      ],
      'tiers.0.upTo',
    ],
    ['a closed end', [{ from: '0', upTo: '10', ratePercent: '3' }], 'tiers.0.upTo'],
    [
      'an open tier before the last',
      [
        { from: '0', upTo: null, ratePercent: '3' },
        { from: '0', upTo: null, ratePercent: '5' },
      ],
      'tiers.0.upTo',
    ],
  ])('are refused with %s', (_, tiers, path) => {
    expect(checkTiers(tiers)).toMatchObject({
      error: { kind: 'VALIDATION', fields: expect.arrayContaining([expect.objectContaining({ path })]) },
    })
  })
})
