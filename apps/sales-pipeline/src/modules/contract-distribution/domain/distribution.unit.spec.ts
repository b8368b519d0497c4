import { describe, expect, test } from '@jest/globals'
import { chineseOfficeCalendar } from '@sellgraph/calendar'
import { distributionClock } from './distribution.ts'

const calendar = chineseOfficeCalendar()

describe('until when a department has its copy', () => {
  test('R077: a contract in force on Monday morning is with everybody when Tuesday ends', () => {
    const { remindAt, dueAt } = distributionClock(calendar, new Date('2026-03-02T01:30:00Z'), 1)
    expect(dueAt.toISOString()).toBe('2026-03-03T10:00:00.000Z')
    // Half of Monday's 7.5 hours left and Tuesday's 8.
    expect(remindAt.toISOString()).toBe('2026-03-03T01:15:00.000Z')
  })

  test('R077: at whatever millisecond it takes effect', () => {
    const { remindAt } = distributionClock(calendar, new Date('2026-03-02T01:30:00.001Z'), 1)
    expect(remindAt.toISOString()).toBe('2026-03-03T01:15:00.000Z')
  })

  test('R077: the weekend does not count', () => {
    const { remindAt, dueAt } = distributionClock(calendar, new Date('2026-03-06T09:00:00Z'), 1)
    expect(dueAt.toISOString()).toBe('2026-03-09T10:00:00.000Z')
    expect(remindAt.getTime()).toBeLessThan(dueAt.getTime())
  })
})
