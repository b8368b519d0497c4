import { dateOf, dayNumber, type LocalDate } from './local-date.ts'

/** A stretch of time in which a zone keeps one offset from UTC. `end` is exclusive; all in epoch milliseconds. */
export interface OffsetSpan {
  start: number
  end: number
  offset: number
}

const MS_PER_DAY = 86_400_000

interface Zone {
  format: Intl.DateTimeFormat
  /** Offset spans by UTC year: every look-up after the first of a year is arithmetic. */
  years: Map<number, OffsetSpan[]>
}

const zones = new Map<string, Zone>()

/** The offset span that holds an instant. A span never reaches over the end of a UTC year. */
export function offsetSpanAt(zone: string, instant: number): OffsetSpan {
  const spans = offsetSpansOfYear(zone, new Date(instant).getUTCFullYear())
  const span = spans.find(({ end }) => instant < end)
  if (!span) throw new RangeError(`Not an instant: ${instant}`)
  return span
}

/** The civil date an instant falls on in a zone. */
export function localDate(instant: Date, zone: string): LocalDate {
  return dateOf(Math.floor((instant.getTime() + offsetSpanAt(zone, instant.getTime()).offset) / MS_PER_DAY))
}

/** The civil time of day of an instant in a zone, in milliseconds since 00:00 on the wall clock. */
export function localTimeOfDay(instant: Date, zone: string): number {
  const wall = instant.getTime() + offsetSpanAt(zone, instant.getTime()).offset
  return wall - Math.floor(wall / MS_PER_DAY) * MS_PER_DAY
}

/**
 * The instant a wall clock in a zone shows a time of day (milliseconds since 00:00).
 * A time that occurs twice (clocks set back) is its first occurrence; one that is skipped (clocks set forward)
 * is the instant of the change.
 */
export function instantOf(date: LocalDate, timeOfDay: number, zone: string): Date {
  const wall = dayNumber(date) * MS_PER_DAY + timeOfDay
  // No zone is further than a day from UTC, so the first instant showing this time or a later one is in this window.
  let span = offsetSpanAt(zone, wall - MS_PER_DAY)
  while (wall - span.offset >= span.end) span = offsetSpanAt(zone, span.end)
  return new Date(Math.max(wall - span.offset, span.start))
}

/** The first instant of a civil date in a zone. */
export function startOfLocalDay(date: LocalDate, zone: string): Date {
  return instantOf(date, 0, zone)
}

/**
 * The instant `days` calendar days later at the same time on the wall clock of the zone: a day in which clocks
 * change counts as one day, whatever its length.
 */
export function addCalendarDays(instant: Date, days: number, zone: string): Date {
  const date = dateOf(dayNumber(localDate(instant, zone)) + days)
  return days === 0 ? instant : instantOf(date, localTimeOfDay(instant, zone), zone)
}

/** Throws `RangeError` when the name is no IANA time zone. */
export function assertZone(zone: string): void {
  zoneNamed(zone)
}

function zoneNamed(name: string): Zone {
  let zone = zones.get(name)
  if (!zone) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    zone = { format, years: new Map() }
    zones.set(name, zone)
  }
  return zone
}

function offsetSpansOfYear(name: string, year: number): OffsetSpan[] {
  const zone = zoneNamed(name)
  let spans = zone.years.get(year)
  if (!spans) {
    spans = findOffsetSpans(zone.format, Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1))
    zone.years.set(year, spans)
  }
  return spans
}

/** Looks at every day and halves the days in which the offset changes down to the second of the change. */
function findOffsetSpans(format: Intl.DateTimeFormat, from: number, to: number): OffsetSpan[] {
  const spans: OffsetSpan[] = []
  let span: OffsetSpan = { start: from, end: to, offset: offsetAt(format, from) }
  for (let day = from + MS_PER_DAY; day <= to; day += MS_PER_DAY) {
    const offset = offsetAt(format, day)
    if (offset === span.offset) continue
    let before = day - MS_PER_DAY
    let after = day
    while (after - before > 1000) {
      const middle = before + Math.floor((after - before) / 2000) * 1000
      if (offsetAt(format, middle) === span.offset) before = middle
      else after = middle
    }
    if (after >= to) break
    spans.push({ ...span, end: after })
    span = { start: after, end: to, offset }
  }
  spans.push(span)
  return spans
}

function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const part: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value)
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
}
