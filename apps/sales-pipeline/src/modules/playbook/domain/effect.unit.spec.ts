import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { winRate } from './effect.ts'

test('R058: the win rate of an item is won of decided, and nothing while nothing is decided', () => {
  expect(winRate({ won: 2, lost: 1 })).toBe('0.6667')
  expect(winRate({ won: 0, lost: 3 })).toBe('0')
  expect(winRate({ won: 5, lost: 0 })).toBe('1')
  expect(winRate({ won: 0, lost: 0 })).toBeNull()
})

test('a win rate is the nearest of all ten-thousandths, half of one going up', () => {
  const count = fc.integer({ min: 0, max: 20_000 })
  fc.assert(
    fc.property(count, count, (won, lost) => {
      fc.pre(won + lost > 0)
      // In whole numbers: the greatest n of which n − ½ ten-thousandths are not more than the rate.
      const decided = BigInt(won + lost)
      const rounded = (2n * 10_000n * BigInt(won) + decided) / (2n * decided)
      expect(Number(winRate({ won, lost })) * 10_000).toBeCloseTo(Number(rounded), 6)
    }),
  )
})
