import { dayNumber, weekdayOfDay, type DayNumber, type LocalDate } from './local-date.ts'
import { assertZone } from './zone.ts'

/** A stretch of working time on the wall clock, `HH:mm` to `HH:mm`; `24:00` is the end of the day. */
export interface WorkingHours {
  from: string
  to: string
}

/** What a company writes down about its working time. */
export interface CalendarDefinition {
  /** IANA time zone the wall clock of the hours is read in. */
  zone: string
  /** Hours of each ISO weekday, 1 Monday … 7 Sunday; a weekday without an entry is a day off. */
  weekly: Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, readonly WorkingHours[]>>
  /** Dates off although their weekday has hours (节假日). */
  holidays?: Iterable<LocalDate>
  /** Dates worked although they are off otherwise (调休上班). They win over `holidays`. */
  makeUpWorkdays?: Iterable<LocalDate>
  /** Hours of a make-up workday; without them a make-up workday has the hours of Monday. */
  makeUpHours?: readonly WorkingHours[]
}

/** Working hours as milliseconds of the wall clock since 00:00. */
interface Span {
  from: number
  to: number
}

/** A checked calendar, made by {@link defineCalendar}. */
export interface BusinessCalendar {
  readonly zone: string
  /** The working hours of a day, in order and without overlap; empty on a day off. */
  hoursOf(day: DayNumber): readonly Span[]
}

const TIME = /^([01]\d|2[0-4]):([0-5]\d)$/
const DAY_OFF: readonly Span[] = []

/**
 * Checks and compiles a calendar. Throws `RangeError` for an unknown zone, hours that are empty, out of order or
 * overlapping, a text that is no date, or a week without any working time.
 */
export function defineCalendar(definition: CalendarDefinition): BusinessCalendar {
  assertZone(definition.zone)
  const weekly = ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => compileHours(definition.weekly[weekday] ?? []))
  if (weekly.every((spans) => spans.length === 0)) throw new RangeError('A calendar needs working hours in the week')

  const exceptions = new Map<DayNumber, readonly Span[]>()
  for (const date of definition.holidays ?? []) exceptions.set(dayNumber(date), DAY_OFF)
  const makeUpHours = definition.makeUpHours ? compileHours(definition.makeUpHours) : (weekly[0] ?? DAY_OFF)
  for (const date of definition.makeUpWorkdays ?? []) {
    if (makeUpHours.length === 0) throw new RangeError('Make-up workdays need makeUpHours when Monday is a day off')
    exceptions.set(dayNumber(date), makeUpHours)
  }

  return {
    zone: definition.zone,
    hoursOf: (day) => exceptions.get(day) ?? weekly[weekdayOfDay(day) - 1] ?? DAY_OFF,
  }
}

function compileHours(hours: readonly WorkingHours[]): readonly Span[] {
  const spans = hours.map(({ from, to }) => ({ from: timeOfDay(from), to: timeOfDay(to) }))
  spans.forEach((span, index) => {
    const previousEnd = spans[index - 1]?.to ?? 0
    if (span.from >= span.to || span.from < previousEnd) {
      throw new RangeError('Working hours must be in order, not empty and without overlap; split a night at 24:00')
    }
  })
  return spans
}

function timeOfDay(text: string): number {
  const parts = TIME.exec(text)
  const minutes = parts ? Number(parts[1]) * 60 + Number(parts[2]) : NaN
  if (!(minutes <= 1440)) throw new RangeError(`Not a time of day HH:mm: ${text}`)
  return minutes * 60_000
}
