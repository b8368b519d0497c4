import { addDays, addMonths, dateOf, dayNumber, type LocalDate } from '@sellgraph/calendar'
import { invalid, ok, type Result } from '@sellgraph/kernel'

/** Days from the first to the last, both included. */
export interface Days {
  readonly from: LocalDate
  readonly until: LocalDate
}

/** Five years: more than any report compares, little enough to count. */
const MAX_DAYS = 1_830

export function checkDays({ from, until }: Days): Result<Days> {
  if (until < from) return invalid('filter.until', 'must not be before the first day')
  if (dayNumber(until) - dayNumber(from) >= MAX_DAYS) return invalid('filter.until', 'must be within five years')
  return ok({ from, until })
}

/** The days of a month such as `2026-03`; null for what is none. */
export function daysOfMonth(month: string): Days | null {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return null
  const from = `${month}-01`
  return { from, until: addDays(addMonths(from, 1), -1) }
}

/** What of some days lies in none of others. The others are disjoint and in order. */
export function without(days: Days, others: readonly Days[]): Days[] {
  const left: Days[] = []
  let from = days.from
  for (const other of others) {
    if (other.until < from || other.from > days.until) continue
    if (other.from > from) left.push({ from, until: addDays(other.from, -1) })
    from = addDays(other.until, 1)
  }
  if (from <= days.until) left.push({ from, until: days.until })
  return left
}

/** How long before a period begins its forecast is looked at. */
export const accuracyDays = [0, 30, 60, 90] as const

/** The mornings on which the forecast of a period is looked at: of its first day, and 30, 60 and 90 days before. */
export function accuracyDates(from: LocalDate): LocalDate[] {
  return accuracyDays.map((days) => dateOf(dayNumber(from) - days))
}
