import { expect, test } from '@jest/globals'
import { checkStart, effectiveOn } from './effective-dated.ts'
import { fitsUnit } from './product.ts'

const history = [
  { id: 'b', effectiveFrom: '2026-02-01' },
  { id: 'a', effectiveFrom: '2026-01-01' },
  { id: 'd', effectiveFrom: '2026-03-01' },
  { id: 'c', effectiveFrom: '2026-02-01' },
]

test('the latest entry that has come counts', () => {
  expect(effectiveOn(history, '2025-12-31')).toBeNull()
  expect(effectiveOn(history, '2026-01-01')?.id).toBe('a')
  expect(effectiveOn(history, '2026-01-31')?.id).toBe('a')
  expect(effectiveOn(history, '2026-03-01')?.id).toBe('d')
})

test('of two entries for one day the one recorded last counts', () => {
  expect(effectiveOn(history, '2026-02-15')?.id).toBe('c')
})

test('the past is not rewritten, but a first entry may begin there', () => {
  expect(checkStart(history, '2026-03-01', '2026-03-02')).toMatchObject({ ok: false })
  expect(checkStart(history, '2026-03-02', '2026-03-02').ok).toBe(true)
  expect(checkStart([], '2025-01-01', '2026-03-02').ok).toBe(true)
})

test('what is sold by the piece is not sold in halves', () => {
  expect(fitsUnit('2', 0)).toBe(true)
  expect(fitsUnit('2.0', 0)).toBe(true)
  expect(fitsUnit('2.5', 0)).toBe(false)
  expect(fitsUnit('2.25', 2)).toBe(true)
  expect(fitsUnit('2.255', 2)).toBe(false)
})
