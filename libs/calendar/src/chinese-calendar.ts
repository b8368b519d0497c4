import { createRequire } from 'node:module'
import { defineCalendar, type BusinessCalendar, type WorkingHours } from './business-calendar.ts'
import type { LocalDate } from './local-date.ts'

/** The zone of a company that says nothing else. */
export const DEFAULT_ZONE = 'Asia/Shanghai'

// The data file, not the functions of the package: those go through the machine's own time zone.
const published = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as {
  holidays: Record<LocalDate, string>
  workdays: Record<LocalDate, string>
}

/** Holidays and make-up workdays as the State Council announced them (国务院办公厅节假日安排), by date. */
export const chineseHolidays = {
  holidays: Object.keys(published.holidays),
  makeUpWorkdays: Object.keys(published.workdays),
  /** The last year that has been announced; after it weekdays alone decide until the data is updated. */
  announcedThrough: Math.max(...Object.keys(published.holidays).map((date) => Number(date.slice(0, 4)))),
} as const

const OFFICE_HOURS: readonly WorkingHours[] = [
  { from: '09:00', to: '12:00' },
  { from: '13:00', to: '18:00' },
]

let office: BusinessCalendar | undefined

/** Monday to Friday 09:00–12:00 and 13:00–18:00 in Asia/Shanghai, on the official Chinese calendar. */
export function chineseOfficeCalendar(): BusinessCalendar {
  office ??= defineCalendar({
    zone: DEFAULT_ZONE,
    weekly: { 1: OFFICE_HOURS, 2: OFFICE_HOURS, 3: OFFICE_HOURS, 4: OFFICE_HOURS, 5: OFFICE_HOURS },
    holidays: chineseHolidays.holidays,
    makeUpWorkdays: chineseHolidays.makeUpWorkdays,
  })
  return office
}
