import { describe, expect, test } from '@jest/globals'
import { addDays } from '@sellgraph/calendar'
import fc from 'fast-check'
import { overlap, periodOf, type Term } from './appointment.ts'

const now = new Date('2026-03-02T01:30:00Z')

describe('a term', () => {
  test.each<[string, Term, string, string | null]>([
    [
      'to come begins and ends at midnight in the company',
      { fromDate: '2026-03-10', toDate: '2026-03-12' },
      '2026-03-09T16:00:00Z',
      '2026-03-12T16:00:00Z',
    ],
    ['of today begins now', { fromDate: '2026-03-02', toDate: null }, '2026-03-02T01:30:00Z', null],
    [
      'backdated begins now',
      { fromDate: '2026-01-01', toDate: '2026-03-02' },
      '2026-03-02T01:30:00Z',
      '2026-03-02T16:00:00Z',
    ],
    [
      'that is over has no length',
      { fromDate: '2026-01-01', toDate: '2026-02-01' },
      '2026-03-02T01:30:00Z',
      '2026-03-02T01:30:00Z',
    ],
  ])('%s', (_, term, since, until) => {
    expect(periodOf(term, now)).toEqual({ since: new Date(since), until: until === null ? null : new Date(until) })
  })

  test('two terms collide exactly when they have a day in common', () => {
    const day = fc.integer({ min: 0, max: 12 })
    const term = fc.tuple(day, fc.option(fc.integer({ min: -1, max: 6 }), { nil: null }))
    fc.assert(
      fc.property(term, term, (one, other) => {
        const days = ([from, length]: [number, number | null]) =>
          Array.from({ length: 40 }, (_, index) => index).filter(
            (index) => index >= from && (length === null || index <= from + length),
          )
        const termOf = ([from, length]: [number, number | null]): Term => ({
          fromDate: addDays('2026-03-01', from),
          toDate: length === null ? null : addDays('2026-03-01', from + length),
        })
        expect(overlap(termOf(one), termOf(other))).toBe(days(one).some((index) => days(other).includes(index)))
      }),
    )
  })
})
