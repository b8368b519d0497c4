import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { addDays, chineseOfficeCalendar, DEFAULT_ZONE, isWorkday, localDate } from '@sellgraph/calendar'
import fc from 'fast-check'
import { Kind, parse } from 'graphql'
import {
  checkFindings,
  dueAfterDelivery,
  missed,
  returnVisitMachine,
  type ReturnVisitStatus,
  visitKinds,
  visitMethods,
  visitOutcomes,
} from './return-visit.ts'

const calendar = chineseOfficeCalendar()
const nothing = { score: null, usage: null, answers: [], suggestions: null, issues: [] }

describe('R108: the visit after a delivery', () => {
  test('is due P06 calendar days after the day it was signed for in Shanghai, by the end of business', () => {
    expect(dueAfterDelivery(calendar, new Date('2026-03-02T01:00:00Z'), 7)).toEqual({
      dueOn: '2026-03-09',
      opensAt: new Date('2026-03-08T16:00:00Z'),
      dueAt: new Date('2026-03-09T10:00:00Z'),
    })
    // Signed for at 01:00 on 3 March in Shanghai.
    expect(dueAfterDelivery(calendar, new Date('2026-03-02T17:00:00Z'), 7).dueOn).toBe('2026-03-10')
  })

  test('keeps its day over a holiday; the limit ends with the next workday', () => {
    // 1 October is the National Day; the holiday lasts to 7 October 2026.
    const due = dueAfterDelivery(calendar, new Date('2026-09-24T02:00:00Z'), 7)
    expect(due).toMatchObject({ dueOn: '2026-10-01', dueAt: new Date('2026-10-08T10:00:00Z') })
  })

  test('is never due before its day or outside working time, whatever P06 is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 360 * 24 * 60 }), fc.integer({ min: 1, max: 365 }), (minute, days) => {
        const signedAt = new Date(Date.UTC(2025, 0, 1) + minute * 60_000)
        const { dueOn, dueAt, opensAt } = dueAfterDelivery(calendar, signedAt, days)
        expect(dueOn).toBe(addDays(localDate(signedAt, DEFAULT_ZONE), days))
        expect(localDate(opensAt, DEFAULT_ZONE)).toBe(dueOn)
        expect(dueAt > opensAt).toBe(true)
        expect(isWorkday(calendar, localDate(dueAt, DEFAULT_ZONE))).toBe(true)
        // No workday lies between the day and its limit.
        for (let day = dueOn; day < localDate(dueAt, DEFAULT_ZONE); day = addDays(day, 1)) {
          expect(isWorkday(calendar, day)).toBe(false)
        }
      }),
    )
  })
})

describe('R110: what a visit found', () => {
  test('is a score at least, and nothing when the customer was not reached', () => {
    expect(checkFindings('DONE', { ...nothing, score: 5 })).toMatchObject({ ok: true })
    expect(checkFindings('DONE', nothing)).toMatchObject({ ok: false })
    expect(checkFindings('UNREACHABLE', nothing)).toMatchObject({ ok: true })
    expect(checkFindings('UNREACHABLE', { ...nothing, score: 1 })).toMatchObject({ ok: false })
    expect(checkFindings('UNREACHABLE', { ...nothing, issues: ['noise'] })).toMatchObject({ ok: false })
  })
})

describe('R108: a customer who is not reached', () => {
  test('is tried three times, then the visit is escalated', () => {
    let visit: { status: ReturnVisitStatus; tries: number } = { status: 'DUE', tries: 0 }
    const seen: string[] = []
    for (;;) {
      const next = missed(visit)
      if (!next.ok) break
      visit = next.value
      seen.push(visit.status)
    }
    expect(seen).toEqual(['UNREACHABLE', 'UNREACHABLE', 'ESCALATED'])
    expect(visit.tries).toBe(3)
  })
})

test('the graph knows the states, kinds, methods and outcomes of the domain', () => {
  const document = parse(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'))
  const valuesOf = (name: string) =>
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === name
        ? (definition.values ?? []).map((value) => value.name.value)
        : [],
    )
  expect(valuesOf('ReturnVisitStatus')).toEqual([...returnVisitMachine.states])
  expect(valuesOf('ReturnVisitKind')).toEqual([...visitKinds])
  expect(valuesOf('ReturnVisitMethod')).toEqual([...visitMethods])
  expect(valuesOf('ReturnVisitOutcome')).toEqual([...visitOutcomes])
})
