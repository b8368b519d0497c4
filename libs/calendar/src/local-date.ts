/** A civil date without a time or a zone, `YYYY-MM-DD`; two of them compare as strings. */
export type LocalDate = string

/** Days since 1970-01-01, the form every date calculation is done in. */
export type DayNumber = number

const MS_PER_DAY = 86_400_000
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day number of a date. Throws `RangeError` for what is no date of the calendar, such as 2026-02-30. */
export function dayNumber(date: LocalDate): DayNumber {
  const parts = DATE.exec(date)
  const day = parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / MS_PER_DAY : NaN
  if (Number.isNaN(day) || dateOf(day) !== date) throw new RangeError(`Not a date of the form YYYY-MM-DD: ${date}`)
  return day
}

/** The date of a day number. */
export function dateOf(day: DayNumber): LocalDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** Whether a text is a real date in the form YYYY-MM-DD. */
export function isLocalDate(text: string): text is LocalDate {
  return DATE.test(text) && !Number.isNaN(Date.parse(text)) && dateOf(Date.parse(text) / MS_PER_DAY) === text
}

/** The date `days` calendar days after (before, when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOf(dayNumber(date) + days)
}

/** The same day of the month `months` later; the last day of the month where it has no such day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  dayNumber(date)
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const year = Math.floor(total / 12)
  const month = total - year * 12
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return dateOf(Date.UTC(year, month, Math.min(Number(date.slice(8)), lastDay)) / MS_PER_DAY)
}

/** Calendar days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekdayOf(date: LocalDate): number {
  return weekdayOfDay(dayNumber(date))
}

/** ISO weekday of a day number; 1970-01-01 was a Thursday. */
export function weekdayOfDay(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}
