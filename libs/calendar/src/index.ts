export { addDays, addMonths, dateOf, dayNumber, daysBetween, isLocalDate, weekdayOf } from './local-date.ts'
export type { DayNumber, LocalDate } from './local-date.ts'
export { addCalendarDays, instantOf, localDate, localTimeOfDay, startOfLocalDay } from './zone.ts'
export { defineCalendar } from './business-calendar.ts'
export type { BusinessCalendar, CalendarDefinition, WorkingHours } from './business-calendar.ts'
export {
  addWorkingDays,
  addWorkingDaysToDate,
  addWorkingTime,
  countWorkdays,
  elapsedWorkingTime,
  endOfBusiness,
  halfOfWorkingTime,
  isWorkday,
  isWorkingTime,
  nextWorkingInstant,
  workingHours,
  workingMinutes,
} from './working-time.ts'
export type { WorkingDuration } from './working-time.ts'
export { chineseHolidays, chineseOfficeCalendar, DEFAULT_ZONE } from './chinese-calendar.ts'
