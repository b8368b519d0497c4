import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  addCalendarDays,
  addWorkingDays,
  addWorkingDaysToDate,
  addWorkingTime,
  chineseHolidays,
  chineseOfficeCalendar,
  countWorkdays,
  defineCalendar,
  elapsedWorkingTime,
  isWorkday,
  isWorkingTime,
  localDate,
  nextWorkingInstant,
  startOfLocalDay,
  workingHours,
  workingMinutes,
  type BusinessCalendar,
  type CalendarDefinition,
  type WorkingHours,
} from './index.ts'

const shanghai = (local: string) => new Date(`${local}+08:00`)
const office = chineseOfficeCalendar()

describe('the office calendar of a Chinese company', () => {
  test('R112: four working hours from 16:00 on the eve of National Day end after the holiday, over lunch and over a make-up Saturday', () => {
    // 2026: 1–7 October are off, Saturday 10 October is worked.
    expect(addWorkingTime(office, shanghai('2026-09-30T16:00'), workingHours(4))).toEqual(shanghai('2026-10-08T11:00'))
    expect(addWorkingTime(office, shanghai('2026-10-09T16:00'), workingHours(6))).toEqual(shanghai('2026-10-10T14:00'))
  })

  test('a limit used up by the last minute before lunch is due when lunch begins', () => {
    expect(addWorkingTime(office, shanghai('2026-03-03T09:00'), workingHours(3))).toEqual(shanghai('2026-03-03T12:00'))
    expect(addWorkingTime(office, shanghai('2026-03-03T09:00'), workingHours(3) + 1)).toEqual(
      new Date(shanghai('2026-03-03T13:00').getTime() + 1),
    )
  })

  test('R036: the lunch break and the night do not count towards a chat reply', () => {
    expect(elapsedWorkingTime(office, shanghai('2026-03-03T11:59'), shanghai('2026-03-03T13:02'))).toBe(
      workingMinutes(3),
    )
    expect(elapsedWorkingTime(office, shanghai('2026-03-03T18:00'), shanghai('2026-03-04T09:00'))).toBe(0)
    expect(elapsedWorkingTime(office, shanghai('2026-03-03T13:02'), shanghai('2026-03-03T11:59'))).toBe(
      -workingMinutes(3),
    )
  })

  test('work has begun at the first minute of an interval and is over at its last', () => {
    expect(isWorkingTime(office, shanghai('2026-03-03T09:00'))).toBe(true)
    expect(isWorkingTime(office, shanghai('2026-03-03T12:00'))).toBe(false)
    expect(nextWorkingInstant(office, shanghai('2026-03-03T12:00'))).toEqual(shanghai('2026-03-03T13:00'))
    expect(nextWorkingInstant(office, shanghai('2026-03-06T20:00'))).toEqual(shanghai('2026-03-09T09:00'))
    expect(nextWorkingInstant(office, shanghai('2026-03-06T10:11'))).toEqual(shanghai('2026-03-06T10:11'))
  })

  test('R116: two working days from a Friday end with the business hours of Tuesday, whatever the hour of Friday', () => {
    expect(addWorkingDays(office, shanghai('2026-03-06T08:00'), 2)).toEqual(shanghai('2026-03-10T18:00'))
    expect(addWorkingDays(office, shanghai('2026-03-06T23:30'), 2)).toEqual(shanghai('2026-03-10T18:00'))
    expect(addWorkingDays(office, shanghai('2026-03-06T17:00'), 0)).toEqual(shanghai('2026-03-06T18:00'))
    expect(addWorkingDays(office, shanghai('2026-03-07T10:00'), 0)).toEqual(shanghai('2026-03-09T18:00'))
  })

  test('working days skip the Spring Festival and count its make-up days', () => {
    // 2026: 15–23 February off; Saturday 14 and Saturday 28 February worked.
    expect(addWorkingDaysToDate(office, '2026-02-13', 1)).toBe('2026-02-14')
    expect(addWorkingDaysToDate(office, '2026-02-14', 1)).toBe('2026-02-24')
    expect(addWorkingDaysToDate(office, '2026-02-24', -2)).toBe('2026-02-13')
    expect(isWorkday(office, '2026-02-28')).toBe(true)
    expect(countWorkdays(office, '2026-02-01', '2026-02-28')).toBe(16)
    expect(countWorkdays(office, '2026-02-28', '2026-02-01')).toBe(0)
  })

  test('the announced holidays say how far they reach', () => {
    expect(chineseHolidays.announcedThrough).toBeGreaterThanOrEqual(2026)
    expect(chineseHolidays.makeUpWorkdays).toContain('2026-10-10')
  })

  test('a return visit seven calendar days after delivery is at the same time of day, holidays or not', () => {
    expect(addCalendarDays(shanghai('2026-09-28T15:30'), 7, 'Asia/Shanghai')).toEqual(shanghai('2026-10-05T15:30'))
  })
})

describe('civil time in zones that change their clocks', () => {
  test('a calendar day is one day even when it has 23 or 25 hours', () => {
    const newYork = 'America/New_York'
    expect(addCalendarDays(new Date('2026-03-07T15:00:00Z'), 1, newYork)).toEqual(new Date('2026-03-08T14:00:00Z'))
    expect(addCalendarDays(new Date('2026-11-02T15:00:00Z'), -2, newYork)).toEqual(new Date('2026-10-31T14:00:00Z'))
  })

  test('a wall clock time that is skipped is the instant of the change, one that occurs twice is the first', () => {
    const newYork = 'America/New_York'
    expect(addCalendarDays(new Date('2026-03-07T07:30:00Z'), 1, newYork)).toEqual(new Date('2026-03-08T07:00:00Z'))
    expect(addCalendarDays(new Date('2026-10-31T05:30:00Z'), 1, newYork)).toEqual(new Date('2026-11-01T05:30:00Z'))
  })

  test('a date is the one on the wall of the zone', () => {
    expect(localDate(new Date('2026-12-31T16:00:00Z'), 'Asia/Shanghai')).toBe('2027-01-01')
    expect(localDate(new Date('2026-12-31T15:59:59Z'), 'Asia/Shanghai')).toBe('2026-12-31')
    expect(localDate(new Date('2026-07-01T00:00:00Z'), 'America/St_Johns')).toBe('2026-06-30')
    expect(startOfLocalDay('2026-07-01', 'Asia/Kathmandu')).toEqual(new Date('2026-06-30T18:15:00Z'))
  })

  test('a day that a country left out has no working time', () => {
    const apia = everyDay('Pacific/Apia', [{ from: '00:00', to: '24:00' }])
    // Samoa went from 29 December 2011 straight to the 31st.
    expect(localDate(new Date('2011-12-30T09:59:59Z'), 'Pacific/Apia')).toBe('2011-12-29')
    expect(localDate(new Date('2011-12-30T10:00:00Z'), 'Pacific/Apia')).toBe('2011-12-31')
    expect(elapsedWorkingTime(apia, new Date('2011-12-29T10:00:00Z'), new Date('2011-12-31T10:00:00Z'))).toBe(
      workingHours(48),
    )
  })
})

describe('a calendar that makes no sense is refused', () => {
  const hours = [{ from: '09:00', to: '17:00' }]
  test.each<[string, CalendarDefinition]>([
    ['an unknown zone', { zone: 'Asia/Atlantis', weekly: { 1: hours } }],
    ['a week without work', { zone: 'UTC', weekly: {} }],
    ['an interval that ends before it begins', { zone: 'UTC', weekly: { 1: [{ from: '22:00', to: '06:00' }] } }],
    ['intervals that overlap', { zone: 'UTC', weekly: { 1: [...hours, { from: '16:00', to: '18:00' }] } }],
    ['a time past midnight', { zone: 'UTC', weekly: { 1: [{ from: '09:00', to: '24:30' }] } }],
    ['a holiday that is no date', { zone: 'UTC', weekly: { 1: hours }, holidays: ['2026-02-30'] }],
    ['a make-up day without hours', { zone: 'UTC', weekly: { 2: hours }, makeUpWorkdays: ['2026-02-28'] }],
  ])('%s', (_, definition) => {
    expect(() => defineCalendar(definition)).toThrow(RangeError)
  })

  test('a search ends with an error when exceptions leave no working time for ten years', () => {
    const mondays = Array.from({ length: 3000 }, (_, week) =>
      new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10),
    )
    const closed = defineCalendar({ zone: 'UTC', weekly: { 1: hours }, holidays: mondays })
    expect(() => addWorkingTime(closed, new Date('2026-01-05T09:00:00Z'), 1)).toThrow(/No working time/)
    expect(() => nextWorkingInstant(closed, new Date('2026-01-05T09:00:00Z'))).toThrow(/No working time/)
    expect(() => addWorkingDays(closed, new Date('2026-01-05T09:00:00Z'), 1)).toThrow(/No workday/)
  })
})

/**
 * The oracle looks at the wall clock of every minute through Intl and counts. Windows lie around changes of clocks and
 * around Chinese holidays; every generated instant stays inside its window.
 */
const WINDOW_DAYS = 12
const MINUTE = 60_000
const windows = [
  { zone: 'Asia/Shanghai', start: '2026-09-28T00:00Z' },
  { zone: 'America/New_York', start: '2026-03-03T00:00Z' },
  { zone: 'America/New_York', start: '2026-10-27T00:00Z' },
  { zone: 'Australia/Lord_Howe', start: '2026-03-30T00:00Z' },
  { zone: 'Australia/Lord_Howe', start: '2026-09-29T00:00Z' },
  { zone: 'America/St_Johns', start: '2010-11-02T00:00Z' }, // clocks went from 00:01 back to 23:01
  { zone: 'Africa/Cairo', start: '2026-04-20T00:00Z' }, // midnight does not exist on the day of the change
  { zone: 'Pacific/Auckland', start: '2026-12-28T00:00Z' }, // over the end of a year
].map(({ zone, start }) => ({ zone, start: Date.parse(start), wall: wallClocks(zone, Date.parse(start)) }))

interface WallClock {
  date: string
  weekday: number
  /** HH:mm */
  time: string
}

function wallClocks(zone: string, start: number): WallClock[] {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  return Array.from({ length: WINDOW_DAYS * 1440 }, (_, index) => {
    const [date = '', time = ''] = format.format(start + index * MINUTE).split(' ')
    const weekday = new Date(`${date}T12:00Z`).getUTCDay() || 7
    return { date, weekday, time }
  })
}

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

const hoursArbitrary: fc.Arbitrary<WorkingHours[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 8 })
  .map((minutes) => {
    const sorted = minutes.toSorted((a, b) => a - b)
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, i) => ({
      from: clock(sorted[2 * i] ?? 0),
      to: clock(sorted[2 * i + 1] ?? 0),
    }))
  })

const caseArbitrary = fc
  .record({
    window: fc.constantFrom(...windows),
    weekday: hoursArbitrary,
    saturday: fc.option(hoursArbitrary, { nil: [] }),
    sunday: fc.option(hoursArbitrary, { nil: [] }),
    makeUp: hoursArbitrary,
    holidays: fc.uniqueArray(fc.integer({ min: 0, max: WINDOW_DAYS - 1 }), { maxLength: 3 }),
    makeUps: fc.uniqueArray(fc.integer({ min: 0, max: WINDOW_DAYS - 1 }), { maxLength: 2 }),
  })
  .map(({ window, weekday, saturday, sunday, makeUp, holidays, makeUps }) => {
    const dateOfDay = (day: number) => window.wall[day * 1440 + 720]?.date ?? ''
    const weekly = { 1: weekday, 2: weekday, 3: weekday, 4: weekday, 5: weekday, 6: saturday, 7: sunday }
    const off = new Set(holidays.map(dateOfDay))
    const worked = new Set(makeUps.map(dateOfDay))
    const working = (minute: number) => {
      const { date, weekday, time } = window.wall[minute] as WallClock
      const hours = worked.has(date) ? makeUp : off.has(date) ? [] : weekly[weekday as keyof typeof weekly]
      return hours.some(({ from, to }) => time >= from && time < to)
    }
    const calendar = defineCalendar({
      zone: window.zone,
      weekly,
      holidays: off,
      makeUpWorkdays: worked,
      makeUpHours: makeUp,
    })
    return { calendar, working, at: (minute: number) => new Date(window.start + minute * MINUTE) }
  })

const minuteOfWindow = fc.integer({ min: 0, max: WINDOW_DAYS * 1440 - 1 })

describe('working time agrees with an oracle that walks minute by minute', () => {
  test('what is working time', () => {
    fc.assert(
      fc.property(
        caseArbitrary,
        fc.array(minuteOfWindow, { minLength: 50, maxLength: 50 }),
        ({ calendar, working, at }, minutes) => {
          for (const minute of minutes) expect(isWorkingTime(calendar, at(minute))).toBe(working(minute))
        },
      ),
      { numRuns: 150 },
    )
  })

  test('elapsed working time', () => {
    fc.assert(
      fc.property(caseArbitrary, minuteOfWindow, minuteOfWindow, ({ calendar, working, at }, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        let counted = 0
        for (let minute = from; minute < to; minute += 1) if (working(minute)) counted += 1
        expect(elapsedWorkingTime(calendar, at(from), at(to))).toBe(workingMinutes(counted))
      }),
      { numRuns: 300 },
    )
  })

  test('the due instant of a limit', () => {
    fc.assert(
      fc.property(
        caseArbitrary,
        minuteOfWindow,
        fc.integer({ min: 1, max: 3000 }),
        ({ calendar, working, at }, from, limit) => {
          let left = limit
          let minute = from
          while (left > 0 && minute < WINDOW_DAYS * 1440) if (working(minute++)) left -= 1
          fc.pre(left === 0)
          expect(addWorkingTime(calendar, at(from), workingMinutes(limit))).toEqual(at(minute))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('the instant a limit ago', () => {
    fc.assert(
      fc.property(
        caseArbitrary,
        minuteOfWindow,
        fc.integer({ min: 1, max: 3000 }),
        ({ calendar, working, at }, from, limit) => {
          let left = limit
          let minute = from
          while (left > 0 && minute > 0) if (working(--minute)) left -= 1
          fc.pre(left === 0)
          expect(addWorkingTime(calendar, at(from), -workingMinutes(limit))).toEqual(at(minute))
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('laws of working time', () => {
  const duration = fc.integer({ min: 0, max: workingHours(60) })

  test('adding is additive: a limit may be used up in parts', () => {
    fc.assert(
      fc.property(caseArbitrary, minuteOfWindow, duration, duration, ({ calendar, at }, from, first, second) => {
        expect(addWorkingTime(calendar, addWorkingTime(calendar, at(from), first), second)).toEqual(
          addWorkingTime(calendar, at(from), first + second),
        )
      }),
    )
  })

  test('adding is monotone: who starts later or may take longer is never due earlier', () => {
    fc.assert(
      fc.property(caseArbitrary, minuteOfWindow, minuteOfWindow, duration, duration, ({ calendar, at }, a, b, c, d) => {
        const sooner = addWorkingTime(calendar, at(Math.min(a, b)), Math.min(c, d))
        const later = addWorkingTime(calendar, at(Math.max(a, b)), Math.max(c, d))
        expect(sooner.getTime()).toBeLessThanOrEqual(later.getTime())
      }),
    )
  })

  test('nothing is due outside working time', () => {
    fc.assert(
      fc.property(caseArbitrary, minuteOfWindow, duration, ({ calendar, at }, from, limit) => {
        expect(withinOrAtTheEnd(calendar, addWorkingTime(calendar, at(from), limit))).toBe(true)
      }),
    )
  })

  test('the working time that elapses until the due instant is the limit', () => {
    fc.assert(
      fc.property(caseArbitrary, minuteOfWindow, duration, ({ calendar, at }, from, limit) => {
        const due = addWorkingTime(calendar, at(from), limit)
        expect(elapsedWorkingTime(calendar, at(from), due)).toBe(limit)
        expect(elapsedWorkingTime(calendar, addWorkingTime(calendar, due, -limit), due)).toBe(limit)
      }),
    )
  })

  test('elapsed time is additive over any instant between', () => {
    fc.assert(
      fc.property(caseArbitrary, minuteOfWindow, minuteOfWindow, minuteOfWindow, ({ calendar, at }, a, b, c) => {
        expect(elapsedWorkingTime(calendar, at(a), at(b)) + elapsedWorkingTime(calendar, at(b), at(c))).toBe(
          elapsedWorkingTime(calendar, at(a), at(c)),
        )
      }),
    )
  })
})

function withinOrAtTheEnd(calendar: BusinessCalendar, due: Date): boolean {
  return isWorkingTime(calendar, due) || isWorkingTime(calendar, new Date(due.getTime() - 1))
}

function everyDay(zone: string, hours: WorkingHours[]): BusinessCalendar {
  return defineCalendar({ zone, weekly: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: hours } })
}
