import { addWorkingTime, chineseOfficeCalendar, workingHours } from '@sellgraph/calendar'

/** Working hours within which the owner of a lead must make first contact (首次响应时限). */
export const FIRST_RESPONSE_HOURS = 4

export function firstResponseDue(assignedAt: Date): Date {
  return addWorkingTime(chineseOfficeCalendar(), assignedAt, workingHours(FIRST_RESPONSE_HOURS))
}
