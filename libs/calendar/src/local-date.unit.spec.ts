import { expect, test } from '@jest/globals'
import { addDays, addMonths, daysBetween, isLocalDate, weekdayOf } from './index.ts'

test('days are added over the ends of months and leap years', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365)
})

test('a month after the 31st is the last day of the shorter month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
  expect(addMonths('2026-03-15', -3)).toBe('2025-12-15')
})

test('a week begins on Monday', () => {
  expect(weekdayOf('2026-03-02')).toBe(1)
  expect(weekdayOf('2026-03-08')).toBe(7)
  expect(weekdayOf('1969-12-31')).toBe(3)
})

test('only real dates in the form YYYY-MM-DD are dates', () => {
  expect(isLocalDate('2028-02-29')).toBe(true)
  for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '2026-01-01T00:00', ''])
    expect(isLocalDate(text)).toBe(false)
  expect(() => addDays('2026-02-29', 1)).toThrow(RangeError)
  expect(() => addMonths('2026-02-29', 1)).toThrow(RangeError)
})
