import { DEFAULT_ZONE, isLocalDate, type LocalDate, localDate, startOfLocalDay } from '@sellgraph/calendar'
import {
  type DomainError,
  type FieldError,
  forbidden,
  invalid,
  ok,
  type Result,
  ruleViolated,
  validation,
  wrongState,
} from '@sellgraph/kernel'
import { isPolicyId, type PolicyId, policyParameters } from '../parameters.ts'

export const policyDraftStatuses = ['DRAFT', 'PUBLISHED', 'RETURNED', 'WITHDRAWN'] as const
export type PolicyDraftStatus = (typeof policyDraftStatuses)[number]

/** A proposed change of one parameter, as it was written. */
export interface PolicyDraft {
  id: string
  parameter: PolicyId
  value: Readonly<Record<string, unknown>>
  /** First day on which it holds, in the company's zone. */
  effectiveFrom: LocalDate
  reason: string
  status: PolicyDraftStatus
  preparedBy: string
  preparedAt: Date
  decidedBy: string | null
  decidedAt: Date | null
  comment: string | null
  /** The version that it became. */
  policyVersionId: string | null
  version: number
}

/** A published version. */
export interface PolicyVersion {
  id: string
  parameter: PolicyId
  policyVersion: number
  value: Readonly<Record<string, unknown>>
  effectiveFrom: Date
  reason: string | null
  approvedBy: string | null
  publishedAt: Date
}

export interface ProposedPolicy {
  parameter: string
  value: unknown
  effectiveFrom: LocalDate
  reason: string
}

/** Checks a proposal. It may hold from today on, never backwards: what was decided by the old value stays right. */
export function decideDraft(
  proposed: ProposedPolicy,
  { id, preparedBy, now, zone = DEFAULT_ZONE }: { id: string; preparedBy: string | null; now: Date; zone?: string },
): Result<PolicyDraft> {
  if (preparedBy === null) return forbidden('Only an employee may propose a policy.')
  const { parameter, effectiveFrom } = proposed
  const reason = proposed.reason.trim()
  if (!isPolicyId(parameter)) return invalid('parameter', 'is none of P01 to P15')
  const value = policyParameters[parameter].schema.safeParse(proposed.value)
  const wrong: FieldError[] = value.success
    ? []
    : value.error.issues.map(({ path, message }) => ({ path: ['value', ...path].join('.'), message }))
  if (!isLocalDate(effectiveFrom)) wrong.push({ path: 'effectiveFrom', message: 'is no date' })
  else if (effectiveFrom < localDate(now, zone))
    wrong.push({ path: 'effectiveFrom', message: 'must not be in the past' })
  if (reason === '') wrong.push({ path: 'reason', message: 'say why it changes' })
  if (!value.success || wrong.length > 0) return validation(wrong)
  return ok({
    id,
    parameter,
    value: value.data,
    effectiveFrom,
    reason,
    status: 'DRAFT',
    preparedBy,
    preparedAt: now,
    decidedBy: null,
    decidedAt: null,
    comment: null,
    policyVersionId: null,
    version: 1,
  })
}

/**
 * Publishes a draft as the parameter's next version. Somebody else than its author must do it, and not after the day it
 * was to hold from. A version for today holds from this moment.
 */
export function decidePublication(
  draft: PolicyDraft,
  {
    id,
    approvedBy,
    latestVersion,
    now,
    zone = DEFAULT_ZONE,
  }: { id: string; approvedBy: string | null; latestVersion: number; now: Date; zone?: string },
): Result<PolicyVersion> {
  const refused = refuseDecision(draft, approvedBy)
  if (refused) return refused
  if (draft.effectiveFrom < localDate(now, zone)) {
    return ruleViolated(
      'R203',
      'EFFECTIVE_DATE_PASSED',
      `It was to hold from ${draft.effectiveFrom}. Propose it again with a later day.`,
    )
  }
  const startOfDay = startOfLocalDay(draft.effectiveFrom, zone)
  return ok({
    id,
    parameter: draft.parameter,
    policyVersion: latestVersion + 1,
    value: draft.value,
    effectiveFrom: startOfDay < now ? now : startOfDay,
    reason: draft.reason,
    approvedBy,
    publishedAt: now,
  })
}

/** Why somebody may not publish or return a draft; null when they may. */
export function refuseDecision(draft: PolicyDraft, decidedBy: string | null): { ok: false; error: DomainError } | null {
  if (draft.status !== 'DRAFT') return wrongState('policy draft', draft.status, ['DRAFT'])
  if (decidedBy === null) return forbidden('Only an employee may decide a policy.')
  if (decidedBy === draft.preparedBy)
    return ruleViolated('R197', 'SELF_APPROVAL', 'A policy is published by another person than its author.')
  return null
}
