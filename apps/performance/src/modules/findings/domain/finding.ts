import type { LocalDate } from '@sellgraph/calendar'
import { defineStateMachine, invalid, ok, type Result, ruleViolated } from '@sellgraph/kernel'

export const findingMachine = defineStateMachine({
  of: 'audit finding',
  states: ['OPEN', 'RECTIFYING', 'SUBMITTED', 'REJECTED', 'VERIFIED', 'CLOSED'],
  initial: 'OPEN',
  transitions: {
    start: { from: ['OPEN', 'REJECTED'], to: 'RECTIFYING' },
    submit: { from: ['RECTIFYING'], to: 'SUBMITTED' },
    reject: { from: ['SUBMITTED'], to: 'REJECTED' },
    verify: { from: ['SUBMITTED'], to: 'VERIFIED' },
    close: { from: ['VERIFIED'], to: 'CLOSED' },
  },
})
export type FindingStatus = (typeof findingMachine.states)[number]

export const findingKinds = ['SELF_INSPECTION', 'INTERNAL_AUDIT', 'REGULATOR'] as const
export type FindingKind = (typeof findingKinds)[number]

export const findingSeverities = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const
export type FindingSeverity = (typeof findingSeverities)[number]

/** A record that shows it, in whichever service it is. */
export interface EvidenceRecord {
  readonly type: string
  readonly id: string
}

/** States in which it is the owner's turn. */
const ownersTurn: ReadonlySet<FindingStatus> = new Set(['OPEN', 'RECTIFYING', 'REJECTED'])

export function waitsForOwner(status: FindingStatus): boolean {
  return ownersTurn.has(status)
}

/** Whether the owner is late: the last day is over, and it is still their turn. */
export function isOverdue(finding: { status: FindingStatus; dueOn: LocalDate }, today: LocalDate): boolean {
  return waitsForOwner(finding.status) && finding.dueOn < today
}

export function requireDueDate(dueOn: LocalDate, today: LocalDate): Result<undefined> {
  return dueOn < today ? invalid('dueOn', 'must not be in the past') : ok()
}

/** R199: an audit is no audit of one's own work. */
export function requireOtherOwner(
  finding: { kind: FindingKind; ownerId: string },
  opener: { employeeId: string | null },
): Result<undefined> {
  if (finding.kind === 'SELF_INSPECTION' || finding.ownerId !== opener.employeeId) return ok()
  return ruleViolated('R199', 'OWN_FINDING', 'Who audits does not own what the audit finds. Name another owner.')
}

/** R199: whether it was put right is judged by somebody without a part in it. */
export function requireIndependence(
  finding: { ownerId: string; rectifiedBy: readonly string[] },
  judge: { subject: string; employeeId: string | null },
): Result<undefined> {
  if (!finding.rectifiedBy.includes(judge.subject) && finding.ownerId !== judge.employeeId) return ok()
  return ruleViolated('R199', 'SELF_VERIFICATION', 'Who puts a finding right does not judge whether it is right.')
}
