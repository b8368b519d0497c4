import { expect, test } from '@jest/globals'
import { addDays, daysBetween } from '@sellgraph/calendar'
import fc from 'fast-check'
import {
  accuracyOf,
  coverageOf,
  discountPercentOf,
  marginOf,
  medianOf,
  remainingOf,
  shareOf,
  winRate,
} from './figures.ts'
import { accuracyDates, checkDays, type Days, daysOfMonth, without } from './period.ts'

test('R208: the win rate is of deals that were closed, and there is none without them', () => {
  expect(winRate({ won: 1, lost: 3 })).toBe('0.2500')
  expect(winRate({ won: 0, lost: 2 })).toBe('0.0000')
  expect(winRate({ won: 0, lost: 0 })).toBeNull()
  expect(shareOf('2', '3')).toBe('0.6667')
})

test.each([
  ['100', '100', '1.0000'],
  ['80', '100', '0.8000'],
  ['120', '100', '0.8000'],
  ['250', '100', '0.0000'],
  ['0', '100', '0.0000'],
  ['100', '0', null],
])('R208: a forecast of %s for %s that came is right by %s', (forecast, actual, accuracy) => {
  expect(accuracyOf(forecast, actual)).toBe(accuracy)
})

test('R208: coverage compares with what is still to be won, and says nothing once the target is reached', () => {
  expect(coverageOf('300', '150', '50')).toBe('3.0000')
  expect(coverageOf('300', '150', '150')).toBeNull()
  expect(coverageOf('300', '150', '151')).toBeNull()
  expect(remainingOf('150', '151').toFixed()).toBe('0')
})

test('a discount is of the list price, a margin of the net amount', () => {
  expect(discountPercentOf('2000', '1800')).toBe('10.0000')
  expect(discountPercentOf('0', '0')).toBeNull()
  expect(marginOf('1800', '1200')).toBe('0.333333')
  expect(marginOf('1000', '1200')).toBe('-0.200000')
  expect(marginOf('0', '1')).toBeNull()
})

test('the median is the middle, or between the two in the middle', () => {
  expect(medianOf([])).toBeNull()
  expect(medianOf([5])).toBe(5)
  expect(medianOf([9, 1, 5])).toBe(5)
  expect(medianOf([9, 1, 5, 6])).toBe(5.5)
})

test('a month has its days, and what is none has not', () => {
  expect(daysOfMonth('2024-02')).toEqual({ from: '2024-02-01', until: '2024-02-29' })
  expect(daysOfMonth('2026-12')).toEqual({ from: '2026-12-01', until: '2026-12-31' })
  expect([daysOfMonth('2026-13'), daysOfMonth('2026-3'), daysOfMonth('')]).toEqual([null, null, null])
})

test('a report is of one day to five years', () => {
  expect(checkDays({ from: '2026-03-01', until: '2026-03-01' }).ok).toBe(true)
  expect(checkDays({ from: '2026-03-02', until: '2026-03-01' }).ok).toBe(false)
  expect(checkDays({ from: '2020-01-01', until: '2026-01-01' }).ok).toBe(false)
})

test('forecasts are looked at on the first morning of a period, and 30, 60 and 90 days before', () => {
  expect(accuracyDates('2026-03-01')).toEqual(['2026-03-01', '2026-01-30', '2025-12-31', '2025-12-01'])
})

test('R206: every day of a report is either of a closed month or counted afresh', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays('2026-01-01', n))
  const gap = fc.record({ wait: fc.integer({ min: 0, max: 9 }), length: fc.integer({ min: 1, max: 9 }) })
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 40 }), fc.array(gap, { maxLength: 5 }), (from, length, gaps) => {
      const days = { from, until: addDays(from, length) }
      const closed: Days[] = []
      let next = '2026-01-01'
      for (const { wait, length: days } of gaps) {
        const first = addDays(next, wait)
        closed.push({ from: first, until: addDays(first, days - 1) })
        next = addDays(first, days)
      }
      const isIn = (list: readonly Days[], on: string) => list.filter(({ from, until }) => from <= on && on <= until).length
      const left = without(days, closed)
      for (let n = -70; n < 130; n += 1) {
        const on = addDays('2026-01-01', n)
        const open = isIn([days], on) === 1 && isIn(closed, on) === 0
        if (isIn(left, on) !== (open ? 1 : 0)) return false
      }
      return left.every((part) => daysBetween(part.from, part.until) >= 0)
    }),
  )
}) // prettier-ignore
