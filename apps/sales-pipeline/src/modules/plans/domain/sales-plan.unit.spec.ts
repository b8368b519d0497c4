import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  attainment,
  checkGoals,
  decideSubmission,
  difference,
  type Goal,
  inUnit,
  periodEnd,
  type SalesPlanLevel,
} from './sales-plan.ts'

describe('a period', () => {
  test.each([
    ['MONTH', '2028-02-01', '2028-02-29'],
    ['QUARTER', '2026-10-01', '2026-12-31'],
    ['YEAR', '2026-01-01', '2026-12-31'],
    ['QUARTER', '2026-02-01', null],
    ['YEAR', '2026-04-01', null],
    ['MONTH', '2026-03-02', null],
  ] as const)('%s from %s ends on %s', (kind, start, end) => {
    expect(periodEnd(kind, start)).toBe(end)
  })
})

const plan = { level: 'TEAM' as SalesPlanLevel, currency: 'CNY', periodStart: '2026-03-01', periodEnd: '2026-03-31' }
const signed: Goal = {
  metric: 'SIGNED_AMOUNT',
  target: '800000.00',
  weight: '100',
  dueOn: '2026-03-31',
  note: null,
  alignsWith: null,
  shares: [],
}

describe('R055: a goal is measurable', () => {
  const wrong = (change: Partial<Goal>, of = plan) => {
    const checked = checkGoals(of, [{ ...signed, ...change }])
    return checked.ok ? [] : (checked.error.fields ?? []).map(({ path }) => path)
  }
  test.each([
    ['money has cents', { target: '0.001' }, ['goals.0.target']],
    ['what is counted is whole', { metric: 'WON_DEALS', target: '1.5' }, ['goals.0.target']],
    ['a rate is at most all', { metric: 'WIN_RATE', target: '101' }, ['goals.0.target']],
    ['its day is in the period', { dueOn: '2026-04-01' }, ['goals.0.dueOn']],
    ['all weigh 100 %', { weight: '99.9999' }, ['goals']],
    ['a rate is not broken down', { metric: 'WIN_RATE', target: '40', shares: [{ teamId: 'a', employeeId: null, value: '40' }] }, ['goals.0.shares']],
    ['a share is of one unit', { shares: [{ teamId: 'a', employeeId: 'b', value: '1' }] }, ['goals.0.shares.0']],
    ['a unit has one share', { shares: [{ teamId: 'a', employeeId: null, value: '1' }, { teamId: 'a', employeeId: null, value: '2' }] }, ['goals.0.shares.1']],
    ['nothing is wrong', { shares: [{ teamId: null, employeeId: 'b', value: '1' }] }, []],
  ] as [string, Partial<Goal>, string[]][])('%s', (_, change, fields) => {
    expect(wrong(change)).toEqual(fields)
  }) // prettier-ignore

  test('and each metric is planned once', () => {
    const half = { ...signed, weight: '50' }
    const checked = checkGoals(plan, [half, half])
    expect(checked).toMatchObject({ error: { fields: [{ path: 'goals.1.metric' }] } })
  })

  test('and a person has nobody to break it down to', () => {
    expect(wrong({ shares: [{ teamId: null, employeeId: 'b', value: '1' }] }, { ...plan, level: 'PERSON' })).toEqual([
      'goals.0.shares',
    ])
  })
})

test('R055: what is handed in serves the plan above, and less than the share needs a reason', () => {
  const person = { level: 'PERSON', parentId: 'p' } as const
  const goal = { metric: 'SIGNED_AMOUNT', target: '90', alignsWith: 'g', share: '100' } as const
  expect(decideSubmission({ level: 'COMPANY', parentId: null }, [{ ...goal, alignsWith: null, share: null }], null).ok).toBe(true)
  expect(decideSubmission({ ...person, parentId: null }, [goal], null)).toMatchObject({ error: { code: 'PLAN_ABOVE_MISSING' } })
  expect(decideSubmission(person, [{ ...goal, alignsWith: null }], null)).toMatchObject({ error: { code: 'GOAL_NOT_ALIGNED' } })
  const below = decideSubmission(person, [goal], null)
  expect(below).toMatchObject({ error: { code: 'BELOW_SHARE', message: expect.stringContaining('SIGNED_AMOUNT by 10') } })
  expect(decideSubmission(person, [goal], '两个大客户停产').ok).toBe(true)
  expect(decideSubmission(person, [{ ...goal, target: '100' }], null).ok).toBe(true)
  // Fewer days are no shortfall.
  expect(decideSubmission(person, [{ ...goal, metric: 'DAYS_TO_CLOSE' }], null).ok).toBe(true)
}) // prettier-ignore

test('what should be large is attained by more, what should be small by less', () => {
  expect(attainment('SIGNED_AMOUNT', '800000', '200000')).toBe('0.25')
  expect(attainment('DAYS_TO_CLOSE', '60', '80')).toBe('0.75')
  expect(attainment('DAYS_TO_CLOSE', '60', '0')).toBeNull()
})

test('differences of amounts are exact to the cent', () => {
  const cents = fc.bigInt({ min: 0n, max: 10n ** 13n })
  const text = (value: bigint) => `${String(value / 100n)}.${String(value % 100n).padStart(2, '0')}`
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      const [more, less] = a > b ? [a, b] : [b, a]
      expect(difference('SIGNED_AMOUNT', 'CNY', text(more), text(less))).toBe(text(more - less))
    }),
  )
  expect(difference('SIGNED_AMOUNT', 'CNY', null, '1')).toBeNull()
  expect(inUnit('SIGNED_AMOUNT', 'JPY', '12.5')).toBe('13')
  expect(inUnit('WIN_RATE', 'CNY', '66.66666')).toBe('66.67')
})
