import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { allocateMoney, money, unwrap } from '@sellgraph/kernel'
import fc from 'fast-check'
import { Kind, parse } from 'graphql'
import { ageingBuckets, ageingOf, bucketOf, overdueDays } from './ageing.ts'
import {
  instalmentStatus,
  instalmentStatuses,
  instalmentTriggers,
  planInstalments,
  receivableStatus,
  receivableStatuses,
} from './receivable.ts'

const cny = (amount: string) => money(amount, 'CNY')
const term = (seq: number, trigger: string, amount: string, daysAfter = 0) => ({
  seq,
  trigger,
  amount: cny(amount),
  daysAfter,
})

describe('R188: the instalments of a contract', () => {
  test('have a due date at once where the signature triggers them, and wait for the rest', () => {
    const plan = planInstalments(cny('100.00'), '2026-02-27', [
      term(1, 'SIGNED', '30.00', 10),
      term(2, 'DELIVERED', '60.00', 30),
      term(3, 'ACCEPTED', '10.00', 365),
    ])
    expect(unwrap(plan)).toEqual([
      { seq: 1, trigger: 'SIGNED', daysAfter: 10, amount: '30.00', triggeredOn: '2026-02-27', dueOn: '2026-03-09' },
      { seq: 2, trigger: 'DELIVERED', daysAfter: 30, amount: '60.00', triggeredOn: null, dueOn: null },
      { seq: 3, trigger: 'ACCEPTED', daysAfter: 365, amount: '10.00', triggeredOn: null, dueOn: null },
    ])
  })

  test('are refused when they do not add up to the contract, to the fen', () => {
    expect(planInstalments(cny('100.00'), '2026-02-27', [term(1, 'SIGNED', '99.99')])).toMatchObject({ ok: false })
    expect(planInstalments(cny('100.00'), '2026-02-27', [])).toMatchObject({ ok: false })
    const dollars = [{ ...term(1, 'SIGNED', '1'), amount: money('100', 'USD') }]
    expect(planInstalments(cny('100.00'), '2026-02-27', dollars)).toMatchObject({ ok: false })
    expect(planInstalments(cny('1.00'), '2026-02-27', [term(1, 'SOMEDAY', '1.00')])).toMatchObject({ ok: false })
  })

  test('add up for every split of every total', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 2_000_000_000 }), weights, (fen, shares) => {
        const gross = cny(`${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`)
        const parts = allocateMoney(gross, shares.map(String))
        const terms = parts.map((amount, index) => ({ seq: index + 1, trigger: 'SIGNED', amount, daysAfter: 0 }))
        const plan = unwrap(planInstalments(gross, '2026-01-01', terms))
        const sum = plan.reduce((total, { amount }) => total + BigInt(amount.replace('.', '')), 0n)
        expect(sum).toBe(BigInt(fen))
      }),
    )
  })
})

test('R182: the state follows from what is collected and whether it can be due', () => {
  expect(receivableStatus({ amount: '10.00', collected: '0' })).toBe('OPEN')
  expect(receivableStatus({ amount: '10.00', collected: '9.99' })).toBe('PARTLY_PAID')
  expect(receivableStatus({ amount: '10.0000', collected: '10' })).toBe('PAID')
  expect(instalmentStatus({ amount: '10', collected: '0', dueOn: null })).toBe('PLANNED')
  expect(instalmentStatus({ amount: '10', collected: '0', dueOn: '2026-01-01' })).toBe('OPEN')
  expect(instalmentStatus({ amount: '10', collected: '1', dueOn: null })).toBe('PARTLY_PAID')
})

describe('R182: the age of what is owed', () => {
  test.each([
    [null, 'NOT_DUE'],
    ['2026-03-31', 'NOT_DUE'],
    ['2026-03-30', 'DAYS_1_30'],
    ['2026-03-01', 'DAYS_1_30'],
    ['2026-02-28', 'DAYS_31_60'],
    ['2026-01-30', 'DAYS_31_60'],
    ['2026-01-29', 'DAYS_61_90'],
    ['2025-12-31', 'DAYS_61_90'],
    ['2025-12-30', 'DAYS_91_180'],
    ['2025-10-02', 'DAYS_91_180'],
    ['2025-10-01', 'DAYS_181_365'],
    ['2025-03-31', 'DAYS_181_365'],
    ['2025-03-30', 'OVER_365'],
    ['2026-04-30', 'NOT_DUE'],
  ])('due %s is %s on 31 March 2026', (dueOn, bucket) => {
    expect(bucketOf(dueOn, '2026-03-31')).toBe(bucket)
  })

  test('falls into one bucket each, and the buckets add up to the total', () => {
    const balance = fc.record({
      currency: fc.constantFrom('CNY', 'USD'),
      due: fc.option(fc.integer({ min: 0, max: 900 }), { nil: null }),
      fen: fc.integer({ min: 1, max: 10_000_000 }),
    })
    const dayOf = (day: number) => new Date(Date.UTC(2024, 6, 1) + day * 86_400_000).toISOString().slice(0, 10)
    fc.assert(
      fc.property(fc.array(balance, { maxLength: 30 }), fc.integer({ min: 0, max: 900 }), (balances, on) => {
        const rows = balances.map(({ currency, due, fen }) => ({
          currency,
          dueOn: due === null ? null : dayOf(due),
          open: (fen / 100).toFixed(2),
          instalments: 1,
        }))
        for (const group of ageingOf(dayOf(on), rows, [])) {
          const own = balances.filter(({ currency }) => currency === group.currency)
          const fen = (text: string) => Math.round(Number(text) * 100)
          const late = own.filter(({ due }) => due !== null && due < on)
          expect(group.buckets.map(({ bucket }) => bucket)).toEqual([...ageingBuckets])
          expect(fen(group.total)).toBe(own.reduce((sum, each) => sum + each.fen, 0))
          expect(fen(group.overdue)).toBe(late.reduce((sum, each) => sum + each.fen, 0))
          expect(group.buckets.reduce((sum, each) => sum + each.instalments, 0)).toBe(own.length)
        }
      }),
    )
  })

  test('counts the days after the due date, and none before', () => {
    expect(overdueDays('2026-02-28', '2026-03-01')).toBe(1)
    expect(overdueDays('2026-03-01', '2026-03-01')).toBe(0)
    expect(overdueDays(null, '2026-03-01')).toBe(0)
  })
})

test('the graph knows the states, triggers and buckets of the domain', () => {
  const document = parse(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'))
  const valuesOf = (name: string) =>
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === name
        ? (definition.values ?? []).map((value) => value.name.value)
        : [],
    )
  expect(valuesOf('ReceivableStatus')).toEqual([...receivableStatuses])
  expect(valuesOf('InstalmentStatus')).toEqual([...instalmentStatuses])
  expect(valuesOf('InstalmentTrigger')).toEqual([...instalmentTriggers])
  expect(valuesOf('AgeingBucket')).toEqual([...ageingBuckets])
})
