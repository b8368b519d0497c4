import { expect, test } from '@jest/globals'
import { lastDayBefore, overlap, periodOf } from './plan.ts'

const q1 = { effectiveFrom: '2026-01-01', effectiveTo: '2026-03-31' }
const open = { effectiveFrom: '2026-01-01', effectiveTo: null }

test('the tiers of a plan begin again with each of its periods', () => {
  expect(periodOf('MONTH', '2026-03-31')).toBe('2026-03')
  expect(periodOf('YEAR', '2026-03-31')).toBe('2026')
})

test('plans overlap when they share a day, the last one included', () => {
  expect(overlap(q1, { effectiveFrom: '2026-04-01', effectiveTo: null })).toBe(false)
  expect(overlap(q1, { effectiveFrom: '2026-03-31', effectiveTo: null })).toBe(true)
  expect(overlap(open, { effectiveFrom: '2030-01-01', effectiveTo: '2030-01-01' })).toBe(true)
  expect(overlap({ effectiveFrom: '2026-04-01', effectiveTo: null }, q1)).toBe(false)
})

test('a plan ends the day before the one that follows it; one that begins later is not followed', () => {
  expect(lastDayBefore({ effectiveFrom: '2026-04-01', effectiveTo: null }, open)).toBe('2026-03-31')
  expect(lastDayBefore(open, { effectiveFrom: '2026-04-01', effectiveTo: null })).toBeNull()
})
