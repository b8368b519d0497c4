import { addDays, DEFAULT_ZONE, type LocalDate, startOfLocalDay } from '@sellgraph/calendar'

/** Days on which somebody answers for a territory, both included. */
export interface Term {
  readonly fromDate: LocalDate
  readonly toDate: LocalDate | null
}

/** Whether two terms have a day in common. One that was withdrawn before it began has none. */
export function overlap(one: Term, other: Term): boolean {
  return startsBy(one, other) && startsBy(other, one) && !isEmpty(one) && !isEmpty(other)
}

function startsBy({ fromDate }: Term, { toDate }: Term): boolean {
  return toDate === null || fromDate <= toDate
}

function isEmpty({ fromDate, toDate }: Term): boolean {
  return toDate !== null && toDate < fromDate
}

/**
 * When a term holds in fact: [since, until). A first day that is past counts from now on, and a last day that is past
 * ends it now, since nobody has reached more or less before than they did.
 */
export function periodOf({ fromDate, toDate }: Term, now: Date): { since: Date; until: Date | null } {
  const since = later(startOfLocalDay(fromDate, DEFAULT_ZONE), now)
  return { since, until: toDate === null ? null : later(endOf(toDate, now), since) }
}

/** The moment at which a term with this last day is over, decided now. */
export function endOf(lastDay: LocalDate, now: Date): Date {
  return later(startOfLocalDay(addDays(lastDay, 1), DEFAULT_ZONE), now)
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other
}
