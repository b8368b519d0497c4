import { addDays, type LocalDate } from '@sellgraph/calendar'
import { defineStateMachine, invalid, ok, type Result } from '@sellgraph/kernel'

export const progressReportMachine = defineStateMachine({
  of: 'progress report',
  enum: 'ProgressReportStatus',
  states: {
    DRAFT: 'Put together and not handed in (草稿).',
    SUBMITTED: 'Handed in (已提交).',
    REVIEWED: 'Read by the superior (已审阅).',
  },
  initial: 'DRAFT',
  transitions: {
    submit: { from: ['DRAFT'], to: 'SUBMITTED' },
    review: { from: ['SUBMITTED'], to: 'REVIEWED' },
  },
})
export type ProgressReportStatus = (typeof progressReportMachine.states)[number]

/** What a report tells of. */
export const progressFactKinds = [
  'OPENED', 'MOVED', 'WON', 'LOST', 'STEP_DONE', 'STEP_OVERDUE', 'QUOTE_SENT', 'QUOTE_ACCEPTED', 'CONTRACT_EFFECTIVE',
] as const // prettier-ignore
export type ProgressFactKind = (typeof progressFactKinds)[number]

/** Days from the first to the last, both included. */
export interface Period {
  readonly from: LocalDate
  readonly to: LocalDate
}

/**
 * The days of the next report: from the day after the last one, or as many days as the policy gives where there is none,
 * to the day asked for. Only days that are over are reported, so that nothing happens between two reports.
 */
export function nextPeriod(
  clock: { periodFrom: LocalDate } | null,
  asked: { to: LocalDate | null; today: LocalDate; days: number },
): Result<Period> {
  const to = asked.to ?? addDays(asked.today, -1)
  if (to >= asked.today) return invalid('to', 'must be before today: only days that are over are reported')
  const from = clock?.periodFrom ?? addDays(to, 1 - asked.days)
  return from <= to ? ok({ from, to }) : invalid('to', `must not be before ${from}, where the next report begins`)
}
