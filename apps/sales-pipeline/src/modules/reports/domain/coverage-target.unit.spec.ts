import { describe, expect, test } from '@jest/globals'
import { addDays, addMonths } from '@sellgraph/calendar'
import fc from 'fast-check'
import { subjectOf, type TargetInForce, targetOf } from './coverage-target.ts'

const lastOf = (from: string, months: number) => addDays(addMonths(from, months), -1)
const target = (from: string, months: number, amount: string, change: Partial<TargetInForce> = {}): TargetInForce => ({
  id: `${from} ${String(months)}`,
  scope: 'TEAM',
  employeeId: null,
  teamId: 'east',
  from,
  until: lastOf(from, months),
  amount,
  currency: 'CNY',
  ...change,
})
const QUARTER = { from: '2026-01-01', until: '2026-03-31' }
const months = ['2026-01-01', '2026-02-01', '2026-03-01'].map((from) => target(from, 1, '100.50'))
const amountOf = (found: ReturnType<typeof targetOf>) => ('gap' in found ? found.gap : found.amount.toString())

describe('R208: what is to be won in some days', () => {
  test('is the targets of its months together, or that of the quarter where there is one', () => {
    expect(amountOf(targetOf(QUARTER, months))).toBe('301.5')
    expect(amountOf(targetOf(QUARTER, [...months, target('2026-01-01', 3, '400')]))).toBe('400')
    // The year is longer than what is asked for.
    expect(amountOf(targetOf(QUARTER, [...months, target('2026-01-01', 12, '9000')]))).toBe('301.5')
  })

  test('is not known where a month has none, or the days are no whole months', () => {
    expect(targetOf(QUARTER, [])).toEqual({ gap: 'NOT_PUBLISHED' })
    expect(targetOf(QUARTER, months.slice(0, 2))).toEqual({ gap: 'NOT_PUBLISHED' })
    expect(targetOf({ ...QUARTER, until: '2026-03-30' }, months)).toEqual({ gap: 'PART_OF_PERIOD' })
    expect(targetOf({ ...QUARTER, from: '2026-01-02' }, months)).toEqual({ gap: 'PART_OF_PERIOD' })
  })

  test('is not added up over currencies', () => {
    const dollars = { ...months[2]!, currency: 'USD' }
    expect(targetOf(QUARTER, [...months.slice(0, 2), dollars])).toEqual({ gap: 'SEVERAL_CURRENCIES' })
  })

  test('is that of all teams asked for together, and of the company alone where it has one', () => {
    const west = months.map((one) => ({ ...one, teamId: 'west', amount: '1' }))
    expect(amountOf(targetOf(QUARTER, [...months, ...west]))).toBe('304.5')
    expect(targetOf(QUARTER, [...months, ...west.slice(1)])).toEqual({ gap: 'NOT_PUBLISHED' })
    const company = target('2026-01-01', 3, '5000', { scope: 'COMPANY', teamId: null })
    expect(amountOf(targetOf(QUARTER, [...months, ...west, company]))).toBe('5000')
  })

  test('comes to the same as month by month, whatever periods targets are published for', () => {
    const parts = fc.constantFrom(
      [12],
      [6, 6],
      [3, 3, 3, 3],
      [1, 2, 3, 6],
      Array.from({ length: 12 }, () => 1),
    )
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 12 }), (lengths, begin, length) => {
        const published: TargetInForce[] = []
        for (const count of lengths)
          published.push(target(addMonths('2026-01-01', published.reduce((sum, one) => sum + Number(one.amount), 0)), count, String(count))) // prettier-ignore
        const from = addMonths('2026-01-01', begin)
        const until = lastOf(from, length)
        // Each month is worth 1; a period that sticks out can't be told apart into its months.
        const touched = published.filter((one) => one.from <= until && one.until >= from)
        const whole = touched.every((one) => one.from >= from && one.until <= until)
        const isInYear = until <= '2026-12-31'
        const found = targetOf({ from, until }, published)
        expect(amountOf(found)).toEqual(whole && isInYear ? String(length) : expect.stringMatching(/PART|NOT/))
      }),
    )
  })
})

test('R208: without a filter a target is that of the company, of the teams one leads, or of oneself', () => {
  const nobody = { seesAll: false, employeeId: null, ledTeamIds: [] }
  const li = { ...nobody, employeeId: 'li' }
  expect(subjectOf({}, { ...li, seesAll: true })).toEqual({ of: 'COMPANY' })
  expect(subjectOf({}, { ...li, ledTeamIds: ['east'] })).toEqual({ of: 'TEAMS', ids: ['east'] })
  expect(subjectOf({}, li)).toEqual({ of: 'EMPLOYEE', id: 'li' })
  expect(subjectOf({}, nobody)).toBeNull()
  expect(subjectOf({ teamId: 'west' }, li)).toEqual({ of: 'TEAMS', ids: ['west'] })
  expect(subjectOf({ teamId: 'west', ownerId: 'wang' }, li)).toEqual({ of: 'EMPLOYEE', id: 'wang' })
})
