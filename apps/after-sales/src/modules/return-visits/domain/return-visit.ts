import {
  addDays,
  addWorkingDaysToDate,
  type BusinessCalendar,
  endOfBusiness,
  isWorkday,
  type LocalDate,
  localDate,
  startOfLocalDay,
} from '@sellgraph/calendar'
import { defineStateMachine, invalid, ok, type Result } from '@sellgraph/kernel'

/** Times a customer is tried before the visit goes to the after-sales manager. */
export const MAX_TRIES = 3

export const returnVisitMachine = defineStateMachine({
  of: 'return visit',
  states: ['PLANNED', 'DUE', 'UNREACHABLE', 'ESCALATED', 'DONE'],
  initial: 'PLANNED',
  transitions: {
    open: { from: ['PLANNED'], to: 'DUE' },
    miss: { from: ['PLANNED', 'DUE', 'UNREACHABLE'], to: 'UNREACHABLE' },
    escalate: { from: ['PLANNED', 'DUE', 'UNREACHABLE'], to: 'ESCALATED' },
    finish: { from: ['PLANNED', 'DUE', 'UNREACHABLE', 'ESCALATED'], to: 'DONE' },
  },
})
export type ReturnVisitStatus = (typeof returnVisitMachine.states)[number]

/** R108 after a delivery, R109 later on. */
export const visitKinds = ['DELIVERY', 'PERIODIC'] as const
export type ReturnVisitKind = (typeof visitKinds)[number]

/** How a visit is made (回访方式, R109). */
export const visitMethods = ['PHONE', 'ON_SITE', 'E_MAIL', 'CHAT'] as const
export type ReturnVisitMethod = (typeof visitMethods)[number]

export const visitOutcomes = ['DONE', 'UNREACHABLE'] as const
export type ReturnVisitOutcome = (typeof visitOutcomes)[number]

export interface VisitDue {
  readonly dueOn: LocalDate
  /** From when it is on the list of what is to be done. */
  readonly opensAt: Date
  /** Until when it must have been made. */
  readonly dueAt: Date
}

/** R108: due P06 calendar days after the local day of the delivery. */
export function dueAfterDelivery(calendar: BusinessCalendar, signedAt: Date, days: number): VisitDue {
  return dueOnDay(calendar, addDays(localDate(signedAt, calendar.zone), days))
}

/**
 * A visit is to be made on its day, until the end of business. Where that is a day off nobody can be asked to work:
 * the limit ends with the next workday (Civil Code of the PRC, article 203); the day itself stays as it was set.
 */
export function dueOnDay(calendar: BusinessCalendar, dueOn: LocalDate): VisitDue {
  const workday = isWorkday(calendar, dueOn) ? dueOn : addWorkingDaysToDate(calendar, dueOn, 1)
  return { dueOn, opensAt: startOfLocalDay(dueOn, calendar.zone), dueAt: endOfBusiness(calendar, workday) }
}

export interface Findings {
  readonly score: number | null
  readonly usage: string | null
  readonly answers: readonly { question: string; answer: string }[]
  readonly suggestions: string | null
  readonly issues: readonly string[]
}

/** R110: a visit that took place has a satisfaction score; one that did not has nothing to tell. */
export function checkFindings(outcome: ReturnVisitOutcome, findings: Findings): Result<undefined> {
  if (outcome === 'DONE')
    return findings.score === null ? invalid('score', 'is required for a visit that was made') : ok()
  const told = findings.usage ?? findings.suggestions ?? findings.score
  if (told !== null || findings.answers.length > 0 || findings.issues.length > 0) {
    return invalid('outcome', 'a customer who was not reached has told nothing')
  }
  return ok()
}

/** Counts one more try that failed; the third hands the visit on. */
export function missed(visit: {
  status: ReturnVisitStatus
  tries: number
}): Result<{ status: ReturnVisitStatus; tries: number }> {
  const tries = visit.tries + 1
  const status = returnVisitMachine.next(visit.status, tries >= MAX_TRIES ? 'escalate' : 'miss')
  return status.ok ? ok({ status: status.value, tries }) : status
}
