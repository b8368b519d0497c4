import type { BusinessCalendar } from './business-calendar.ts'
import { dateOf, dayNumber, type LocalDate } from './local-date.ts'
import { instantOf, localDate, offsetSpanAt } from './zone.ts'

/** A length of working time in whole milliseconds; see {@link workingHours} and {@link workingMinutes}. */
export type WorkingDuration = number

/** Hours of working time as a duration. */
export const workingHours = (hours: number): WorkingDuration => Math.round(hours * 3_600_000)

/** Minutes of working time as a duration. */
export const workingMinutes = (minutes: number): WorkingDuration => Math.round(minutes * 60_000)

const MS_PER_DAY = 86_400_000
/** A search that finds no working time in this many days is in a calendar whose exceptions left none. */
const HORIZON_DAYS = 3_660

/** A stretch of working time in epoch milliseconds, `end` exclusive. */
interface Piece {
  start: number
  end: number
}

/** Whether an instant is in working time. The end of an interval is not: at 12:00 the lunch break has begun. */
export function isWorkingTime(calendar: BusinessCalendar, instant: Date): boolean {
  const at = instant.getTime()
  const piece = firstOf(piecesFrom(calendar, at))
  return piece.start <= at
}

/** The instant itself when it is in working time, otherwise the next start of work. */
export function nextWorkingInstant(calendar: BusinessCalendar, instant: Date): Date {
  const piece = firstOf(piecesFrom(calendar, instant.getTime()))
  return new Date(Math.max(piece.start, instant.getTime()))
}

/**
 * The earliest instant at which `duration` of working time has passed since `from`; for a negative duration the
 * latest instant from which that much working time leads up to `from`. It never lies outside working time: a limit
 * that is used up by the last minute before lunch is due when lunch begins, not when it ends.
 */
export function addWorkingTime(calendar: BusinessCalendar, from: Date, duration: WorkingDuration): Date {
  if (!Number.isSafeInteger(duration)) throw new RangeError('A working duration is a whole number of milliseconds')
  const at = from.getTime()
  if (duration < 0) return subtract(calendar, at, -duration)
  if (duration === 0) return endsWork(calendar, at) ? from : nextWorkingInstant(calendar, from)
  let left = duration
  for (const piece of piecesFrom(calendar, at)) {
    const start = Math.max(piece.start, at)
    if (piece.end - start >= left) return new Date(start + left)
    left -= piece.end - start
  }
  throw noWorkingTime(from)
}

/** Working time between two instants; negative when `to` is the earlier one. */
export function elapsedWorkingTime(calendar: BusinessCalendar, from: Date, to: Date): WorkingDuration {
  if (to.getTime() < from.getTime()) return 0 - elapsedWorkingTime(calendar, to, from)
  let elapsed = 0
  for (const piece of piecesFrom(calendar, from.getTime(), to.getTime())) {
    elapsed += Math.max(0, Math.min(piece.end, to.getTime()) - Math.max(piece.start, from.getTime()))
  }
  return elapsed
}

/** When half of the working time from `from` to `to` is gone: the time to bring a limit to mind. */
export function halfOfWorkingTime(calendar: BusinessCalendar, from: Date, to: Date): Date {
  return addWorkingTime(calendar, from, Math.floor(elapsedWorkingTime(calendar, from, to) / 2))
}

/** Whether a date has working hours. */
export function isWorkday(calendar: BusinessCalendar, date: LocalDate): boolean {
  return calendar.hoursOf(dayNumber(date)).length > 0
}

/**
 * When a limit of `days` working days that began at `from` ends: the day it begins on is not counted, and the last
 * day ends with its business hours (Civil Code of the PRC, articles 201 and 203). Zero days is the end of business
 * on the day itself, or on the next workday when that is over.
 */
export function addWorkingDays(calendar: BusinessCalendar, from: Date, days: number): Date {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError('Working days are a whole number, zero or more')
  let date = localDate(from, calendar.zone)
  if (days > 0) date = addWorkingDaysToDate(calendar, date, days)
  else if (!isWorkday(calendar, date) || endOfBusiness(calendar, date).getTime() < from.getTime()) {
    date = addWorkingDaysToDate(calendar, date, 1)
  }
  return endOfBusiness(calendar, date)
}

/** The n-th workday after a date (before it, when negative); zero is the date itself. */
export function addWorkingDaysToDate(calendar: BusinessCalendar, date: LocalDate, days: number): LocalDate {
  let day = dayNumber(date)
  const step = Math.sign(days)
  for (let left = Math.abs(days), idle = 0; left > 0;) {
    day += step
    idle += 1
    if (idle > HORIZON_DAYS) throw new RangeError(`No workday within ten years of ${date}`)
    if (calendar.hoursOf(day).length === 0) continue
    left -= 1
    idle = 0
  }
  return dateOf(day)
}

/** Number of workdays from one date to another, both included; 0 when `to` is before `from`. */
export function countWorkdays(calendar: BusinessCalendar, from: LocalDate, to: LocalDate): number {
  let count = 0
  for (let day = dayNumber(from); day <= dayNumber(to); day += 1) if (calendar.hoursOf(day).length > 0) count += 1
  return count
}

/** The end of the last working hours of a date. Throws `RangeError` on a day off. */
export function endOfBusiness(calendar: BusinessCalendar, date: LocalDate): Date {
  const last = calendar.hoursOf(dayNumber(date)).at(-1)
  if (!last) throw new RangeError(`${date} is a day off`)
  return instantOf(date, last.to, calendar.zone)
}

function subtract(calendar: BusinessCalendar, at: number, duration: WorkingDuration): Date {
  let left = duration
  for (let span = offsetSpanAt(calendar.zone, at - 1), idle = 0; ; span = offsetSpanAt(calendar.zone, span.start - 1)) {
    const lastDay = Math.floor((Math.min(at, span.end) - 1 + span.offset) / MS_PER_DAY)
    const firstDay = Math.floor((span.start + span.offset) / MS_PER_DAY)
    for (let day = lastDay; day >= firstDay; day -= 1, idle += 1) {
      if (idle > HORIZON_DAYS) throw noWorkingTime(new Date(at))
      for (const piece of piecesOfDay(calendar, day, span).reverse()) {
        const end = Math.min(piece.end, at)
        if (end <= piece.start) continue
        idle = 0
        if (end - piece.start >= left) return new Date(end - left)
        left -= end - piece.start
      }
    }
  }
}

/** Whether work ends exactly at this instant. */
function endsWork(calendar: BusinessCalendar, at: number): boolean {
  return isWorkingTime(calendar, new Date(at - 1))
}

/**
 * Working time that ends after `from`, in order and disjoint, up to `until`. It walks the offset spans of the zone
 * and the wall-clock days in each, so that an hour which the clocks skip is no working time and one they repeat is
 * worked twice. Throws when there is none for ten years.
 */
function* piecesFrom(calendar: BusinessCalendar, from: number, until = Infinity): Generator<Piece, void> {
  let idle = 0
  for (let at = from; at < until;) {
    const span = offsetSpanAt(calendar.zone, at)
    const firstDay = Math.floor((at + span.offset) / MS_PER_DAY)
    const lastDay = Math.floor((Math.min(span.end, until) - 1 + span.offset) / MS_PER_DAY)
    for (let day = firstDay; day <= lastDay; day += 1, idle += 1) {
      if (idle > HORIZON_DAYS && until === Infinity) throw noWorkingTime(new Date(from))
      for (const piece of piecesOfDay(calendar, day, span)) {
        if (piece.end <= from) continue
        idle = 0
        yield piece
      }
    }
    at = span.end
  }
}

function piecesOfDay(
  calendar: BusinessCalendar,
  day: number,
  span: { start: number; end: number; offset: number },
): Piece[] {
  const midnight = day * MS_PER_DAY - span.offset
  return calendar
    .hoursOf(day)
    .map(({ from, to }) => ({ start: Math.max(midnight + from, span.start), end: Math.min(midnight + to, span.end) }))
    .filter(({ start, end }) => start < end)
}

function firstOf(pieces: Generator<Piece, void>): Piece {
  const first = pieces.next()
  if (first.done === true) throw new RangeError('No working time found')
  return first.value
}

function noWorkingTime(from: Date): RangeError {
  return new RangeError(`No working time within ten years of ${from.toISOString()}`)
}
