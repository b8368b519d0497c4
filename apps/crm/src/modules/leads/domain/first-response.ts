import { addWorkingTime, chineseOfficeCalendar, workingHours } from '@sellgraph/calendar'

/** Working hours within which the owner of a lead must make first contact (首次响应时限). */
export const FIRST_RESPONSE_HOURS = 4

export function firstResponseDue(assignedAt: Date): Date {
  return addWorkingTime(chineseOfficeCalendar(), assignedAt, workingHours(FIRST_RESPONSE_HOURS))
}

/** Whether first contact came, or is coming, too late. */
export function firstResponseOverdue(
  lead: { firstResponseDue: Date | null; firstRespondedAt: Date | null },
  now: Date,
): boolean {
  if (lead.firstResponseDue === null) return false
  return (lead.firstRespondedAt ?? now) > lead.firstResponseDue
}

/**
 * When the owner responded, given when the contact took place and when it is recorded. A contact from before the
 * assignment counts from its recording: it cannot have answered a clock that did not run yet.
 */
export function respondedAt(lead: { assignedAt: Date | null }, occurredAt: Date, recordedAt: Date): Date {
  return lead.assignedAt !== null && occurredAt < lead.assignedAt ? recordedAt : occurredAt
}
