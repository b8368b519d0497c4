import {
  addCalendarDays,
  addWorkingDays,
  chineseOfficeCalendar,
  DEFAULT_ZONE,
  type LocalDate,
  startOfLocalDay,
} from '@sellgraph/calendar'

export const nextStepStatuses = ['OPEN', 'DONE', 'REPLACED', 'DROPPED'] as const
export type NextStepStatus = (typeof nextStepStatuses)[number]

/** The end of business of a day; of the next workday when it is a day off. */
export function endOfDay(day: LocalDate): Date {
  return addWorkingDays(chineseOfficeCalendar(), startOfLocalDay(day, DEFAULT_ZONE), 0)
}

/** When a step is due, brought to mind the day before, and handed to the superior when it was missed. */
export function clockOfStep(step: { dueOn: LocalDate; graceDays: number }): {
  dueAt: Date
  remindAt: Date
  missedAt: Date
} {
  const dueAt = endOfDay(step.dueOn)
  return {
    dueAt,
    remindAt: addCalendarDays(dueAt, -1, DEFAULT_ZONE),
    missedAt: addCalendarDays(dueAt, step.graceDays, DEFAULT_ZONE),
  }
}
