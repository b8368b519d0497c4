import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { addDays, daysBetween } from '@sellgraph/calendar'
import { unwrap } from '@sellgraph/kernel'
import fc from 'fast-check'
import { Kind, parse } from 'graphql'
import { unitsOf } from './register.ts'
import { warrantyEnd, warrantyStatus, warrantyStatuses } from './warranty.ts'

describe('R107: a warranty', () => {
  test.each([
    ['2026-03-02', 24, '2028-03-01'],
    ['2026-03-01', 12, '2027-02-28'],
    ['2027-03-01', 12, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-31', 1, '2027-01-30'],
    ['2026-01-31', 1, '2026-02-28'],
  ])('from %s for %s months ends on %s', (start, months, end) => {
    expect(warrantyEnd(start, months)).toBe(end)
  })

  test('holds on each of its days and on no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 120 }), (day, months) => {
        const start = addDays('2020-01-01', day)
        const end = warrantyEnd(start, months)!
        expect(warrantyStatus(end, start)).toBe('IN_WARRANTY')
        expect(warrantyStatus(end, end)).toBe('IN_WARRANTY')
        expect(warrantyStatus(end, addDays(end, 1))).toBe('OUT_OF_WARRANTY')
        // A month more is a month longer.
        const longer = daysBetween(end, warrantyEnd(start, months + 1)!)
        expect(longer).toBeGreaterThanOrEqual(28)
        expect(longer).toBeLessThanOrEqual(31)
      }),
    )
  })

  test('of no months is none', () => {
    expect(warrantyEnd('2026-03-02', 0)).toBeNull()
    expect(warrantyStatus(null, '2026-03-02')).toBe('OUT_OF_WARRANTY')
  })
})

describe('R107: a delivered line becomes', () => {
  const line = (quantity: string, serials: string[]) => ({ orderLineId: 'line', quantity, serials })
  test('one asset per serial number, and one for the rest', () => {
    expect(unwrap(unitsOf(line('5', ['A', 'B'])))).toEqual([
      { serial: 'A', quantity: '1' },
      { serial: 'B', quantity: '1' },
      { serial: null, quantity: '3' },
    ])
    expect(unwrap(unitsOf(line('2.000000', ['A', 'B'])))).toHaveLength(2)
    expect(unwrap(unitsOf(line('12.5', [])))).toEqual([{ serial: null, quantity: '12.5' }])
  })

  test('nothing, when it names more serial numbers than pieces, or one twice', () => {
    expect(unitsOf(line('1', ['A', 'B']))).toMatchObject({ ok: false })
    expect(unitsOf(line('2', ['A', 'A']))).toMatchObject({ ok: false })
  })
})

test('the graph knows the states of a warranty', () => {
  const document = parse(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'))
  const values = document.definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION ? (definition.values ?? []).map((value) => value.name.value) : [],
  )
  expect(values).toEqual([...warrantyStatuses])
})
