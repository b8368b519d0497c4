import { addWorkingTime, type BusinessCalendar, localDate, type LocalDate, workingHours } from '@sellgraph/calendar'
import type { Principal, Role } from '@sellgraph/identity'
import {
  conflict,
  decimal,
  type DomainError,
  err,
  forbidden,
  invalid,
  isDecimal,
  ok,
  type Result,
  ruleViolated,
  wrongState,
} from '@sellgraph/kernel'

export const approvalStatuses = ['PENDING', 'APPROVED', 'REJECTED', 'RETURNED', 'VOIDED', 'WITHDRAWN'] as const
export type ApprovalStatus = (typeof approvalStatuses)[number]

/** One level of a request. Levels are decided in order, each by another person. */
export interface ApprovalLevel {
  /** What people call it: `sales manager`. */
  name: string
  /** Employees who may decide it. Without them, everybody with `role`; with both, who is listed and has the role. */
  approverIds?: readonly string[]
  role?: Role
  /** Working hours until the level is overdue and the next one decides in its place. */
  workingHours: number
  /** Nobody else judges what this level judges: it is not passed over when it is overdue, which is recorded. */
  mustDecide?: boolean
}

/** A measured reason for which approval is needed, and which way it grows riskier. */
export interface ApprovalTrigger {
  /** `discountPercent`, `quoteMarginPercent`, `amount`, … */
  name: string
  /** A decimal for HIGHER and LOWER (a yes or no is `1` or `0`), any text for DIFFERENT. */
  value: string
  riskierWhen: 'HIGHER' | 'LOWER' | 'DIFFERENT'
}

/** Content as it stands at one moment: its hash (see `contentHash`) and the values of all triggers. */
export interface ApprovalContent {
  contentHash: string
  triggers: readonly ApprovalTrigger[]
}

export interface Approval extends ApprovalContent {
  id: string
  /** What is approved: the kind of record and its id. A copy is another record and has no approval. */
  subjectType: string
  subjectId: string
  levels: readonly ApprovalLevel[]
  /** The level to decide, from 1. */
  currentLevel: number
  /** When the current level is overdue. */
  levelDueAt: Date
  status: ApprovalStatus
  requesterId: string
  preparerId: string
  /** Who gains from it directly (commission of the deal): may not decide. */
  beneficiaryIds: readonly string[]
  /** Who gains through an override: may decide, and the step says so. */
  indirectBeneficiaryIds: readonly string[]
  requestedAt: Date
  closedAt: Date | null
  /** The approval that was carried over to this content; null for one that was decided. */
  carriedFromId: string | null
  version: number
}

export const stepKinds = [
  'OPENED',
  'SKIPPED',
  'APPROVED',
  'CARRIED',
  'REJECTED',
  'RETURNED',
  'CONTENT_CHANGED',
  'ESCALATED',
  'OVERDUE',
  'VOIDED',
  'WITHDRAWN',
] as const
export type StepKind = (typeof stepKinds)[number]

/** One thing that happened to a request; never changed afterwards. */
export interface ApprovalStep extends ApprovalContent {
  kind: StepKind
  level: number
  /** Null when time or the system did it. */
  actorId: string | null
  /** Whose authority a delegate used. */
  onBehalfOfId: string | null
  comment: string | null
  /** Whether the actor, or whom they stood in for, gains through an override. */
  indirectBenefit: boolean
  at: Date
}

/** Somebody decides for somebody else for some days, both days included, in the zone of the calendar. */
export interface ApprovalDelegation {
  delegatorId: string
  delegateId: string
  /** Roles of the delegator that go along, for levels that name a role. */
  roles: readonly Role[]
  from: LocalDate
  until: LocalDate
}

export type Approver = Pick<Principal, 'employeeId' | 'roles'>

/** What a decision leads to: the request as it now is and the steps to record. */
export interface ApprovalChange<Outcome extends string> {
  outcome: Outcome
  approval: Approval
  steps: ApprovalStep[]
}

export interface NewApproval extends ApprovalContent {
  id: string
  subjectType: string
  subjectId: string
  levels: readonly ApprovalLevel[]
  requesterId: string
  /** Who wrote the content, when that is not the requester. */
  preparerId?: string
  beneficiaryIds?: readonly string[]
  indirectBeneficiaryIds?: readonly string[]
}

/**
 * Opens a request at its first level that somebody may decide. A level whose every named approver is the requester, the
 * preparer or a beneficiary is passed over, here and later, and the record says so; the last level cannot be.
 */
export function open(request: NewApproval, now: Date, calendar: BusinessCalendar): Result<ApprovalChange<'OPENED'>> {
  const wrong = findWrongInput(request)
  if (wrong) return wrong
  const approval = requestOf(request, now)
  if (!isDecidable(approval, request.levels.length)) {
    return ruleViolated(
      'R197',
      'NO_ELIGIBLE_APPROVER',
      'Everybody who may decide the last level asks for this approval, prepared its content or gains from it.',
    )
  }
  const first = advance(approval, now, calendar)
  return ok({
    outcome: 'OPENED',
    approval: first.approval,
    steps: [step(approval, 'OPENED', now, { actorId: request.requesterId }), ...first.skipped],
  })
}

/**
 * Lets an approval that was given count for another content of the same kind, because nothing grew riskier: no trigger
 * moved the risky way, no level is asked for that did not decide then, and all who decided may decide today's request,
 * which the same person makes. The people who decided then are on record as CARRIED.
 *
 * The caller answers for what no trigger measures: it has compared the two contents, and found nothing else changed.
 * An approval that was superseded after it was given can be carried; one that was refused, returned or withdrawn cannot.
 */
export function carry(
  previous: { approval: Approval; steps: readonly ApprovalStep[] },
  request: NewApproval,
  now: Date,
): Result<ApprovalChange<'CARRIED'>> {
  const wrong = findWrongInput(request)
  if (wrong) return wrong
  const { approval: before, steps } = previous
  const decisions = steps.filter(({ kind }) => kind === 'APPROVED' || kind === 'CARRIED')
  const end = steps.findLast(({ kind }) => kind !== 'VOIDED')
  if (!['APPROVED', 'VOIDED'].includes(before.status) || end === undefined || end !== decisions.at(-1))
    return notCarried('What was asked for before was not approved.')
  if (end.level !== before.levels.length) return notCarried('What was asked for before was not approved to the end.')
  if (before.subjectType !== request.subjectType) return notCarried('What was approved is of another kind.')
  if (before.requesterId !== request.requesterId) return notCarried('Somebody else asks.')
  const names = before.levels.map(levelKey)
  if (!request.levels.every((level) => names.includes(levelKey(level))))
    return notCarried('A level has to decide that did not decide before.')
  if (movement(before.triggers, request.triggers) === 'RISKIER') return notCarried('It grew riskier.')
  const approval: Approval = {
    ...requestOf(request, now),
    currentLevel: request.levels.length,
    status: 'APPROVED',
    closedAt: now,
    carriedFromId: before.id,
  }
  const deciders = decisions.flatMap(({ actorId, onBehalfOfId }) => [actorId, onBehalfOfId])
  if (deciders.some((id) => id !== null && isExcluded(approval, id)))
    return notCarried('Who decided before asks for it now, prepared it or gains from it.')
  const keys = request.levels.map(levelKey)
  return ok({
    outcome: 'CARRIED',
    approval,
    steps: [
      step({ ...approval, currentLevel: 0 }, 'OPENED', now, { actorId: request.requesterId }),
      ...decisions.map((decision) => {
        const { actorId, onBehalfOfId, comment } = decision
        const level = keys.indexOf(names[decision.level - 1] ?? '') + 1 || keys.length
        const indirectBenefit = [actorId, onBehalfOfId].some(
          (id) => id !== null && approval.indirectBeneficiaryIds.includes(id),
        )
        return step(approval, 'CARRIED', now, { level, actorId, onBehalfOfId, comment, indirectBenefit })
      }),
    ],
  })
}

export interface ApprovalDecision {
  approver: Approver
  /** The level the approver decides: a second click, or a colleague who was faster, must not count for the next one. */
  level: number
  decision: 'APPROVE' | 'REJECT' | 'RETURN'
  /** Required to reject or return. */
  comment?: string
  /** The content as it is now, read in the same transaction. */
  current: ApprovalContent
}

export type DecisionOutcome = 'ADVANCED' | 'APPROVED' | 'REJECTED' | 'RETURNED' | 'VOIDED'

/**
 * Decides one level.
 *
 * A content that changed since the request, or a trigger that changed by itself, voids the request instead of counting
 * the decision, unless no trigger moved the risky way and at least one moved the safe way. That is an outcome and no
 * error, so that the transaction which records it commits.
 */
export function decide(
  approval: Approval,
  { approver, level, decision, comment, current }: ApprovalDecision,
  context: {
    steps: readonly ApprovalStep[]
    delegations: readonly ApprovalDelegation[]
    now: Date
    calendar: BusinessCalendar
  },
): Result<ApprovalChange<DecisionOutcome>> {
  const { steps, delegations, now, calendar } = context
  if (approval.status !== 'PENDING') return wrongState('approval request', approval.status, ['PENDING'])
  if (approval.currentLevel !== level) {
    return conflict('LEVEL_PASSED', `Level ${level} is not open; the request is at level ${approval.currentLevel}.`, {
      currentState: `LEVEL_${approval.currentLevel}`,
    })
  }
  const authority = authorityOf(approval, approver, delegations, localDate(now, calendar.zone))
  if (!authority.ok) return authority
  const people = [authority.value.actorId, authority.value.onBehalfOfId]
  if (
    steps.some(
      ({ kind, actorId, onBehalfOfId }) =>
        kind === 'APPROVED' && [actorId, onBehalfOfId].some((id) => id !== null && people.includes(id)),
    )
  ) {
    return ruleViolated('R197', 'SAME_APPROVER_TWICE', 'Each level is decided by another person.')
  }
  if (decision !== 'APPROVE' && !comment?.trim()) return invalid('comment', 'say why')

  const by = { ...authority.value, comment: comment?.trim() || null }
  const change = compareContent(approval, current)
  if (change === 'RISKIER') return ok(voided(approval, now, { ...by, ...contentOf(current), comment: CONTENT_CHANGED }))
  const valid = withValuesOf(approval, current)
  const changed = change === 'SAFER' ? [step(valid, 'CONTENT_CHANGED', now)] : []

  if (decision !== 'APPROVE') {
    const outcome = decision === 'REJECT' ? 'REJECTED' : 'RETURNED'
    return ok({ outcome, approval: closed(valid, outcome, now), steps: [...changed, step(valid, outcome, now, by)] })
  }
  const decided = [...changed, step(valid, 'APPROVED', now, by)]
  return level === approval.levels.length
    ? ok({ outcome: 'APPROVED', approval: closed(valid, 'APPROVED', now), steps: decided })
    : ok(onward('ADVANCED', valid, decided, now, calendar))
}

/**
 * What happens when nobody decided a level in time: the next level decides in its place. The last level has nobody
 * above it, and one that must decide nobody beside it: they stay open, and that they are overdue is recorded. Null when
 * there is nothing to escalate (any more).
 */
export function escalate(
  approval: Approval,
  level: number,
  context: { steps: readonly ApprovalStep[]; now: Date; calendar: BusinessCalendar },
): ApprovalChange<'ESCALATED' | 'OVERDUE'> | null {
  const { steps, now, calendar } = context
  if (approval.status !== 'PENDING' || approval.currentLevel !== level || now < approval.levelDueAt) return null
  if (level < approval.levels.length && approval.levels[level - 1]?.mustDecide !== true)
    return onward('ESCALATED', approval, [step(approval, 'ESCALATED', now)], now, calendar)
  if (steps.some((one) => one.kind === 'OVERDUE' && one.level === level)) return null
  return { outcome: 'OVERDUE', approval, steps: [step(approval, 'OVERDUE', now)] }
}

/** Ends a request, or an approval that was given, because what it stood for is no more. */
export function makeVoid(
  approval: Approval,
  reason: string,
  actorId: string | null,
  now: Date,
): Result<ApprovalChange<'VOIDED'>> {
  if (approval.status !== 'PENDING' && approval.status !== 'APPROVED') {
    return wrongState('approval request', approval.status, ['PENDING', 'APPROVED'])
  }
  return ok(voided(approval, now, { actorId, comment: reason }))
}

/** The requester takes a pending request back. */
export function withdraw(approval: Approval, actorId: string | null, now: Date): Result<ApprovalChange<'WITHDRAWN'>> {
  if (approval.status !== 'PENDING') return wrongState('approval request', approval.status, ['PENDING'])
  if (actorId === null || actorId !== approval.requesterId)
    return forbidden('Only the requester may withdraw a request.')
  return ok({
    outcome: 'WITHDRAWN',
    approval: closed(approval, 'WITHDRAWN', now),
    steps: [step(approval, 'WITHDRAWN', now, { actorId })],
  })
}

/** Whether an approval that was given still stands for the content as it is now. */
export function covers(approval: Approval, current: ApprovalContent): boolean {
  return approval.status === 'APPROVED' && compareContent(approval, current) !== 'RISKIER'
}

/** Who may decide the current level: the approver, or the one they stand in for. */
export function authorityOf(
  approval: Approval,
  approver: Approver,
  delegations: readonly ApprovalDelegation[],
  today: LocalDate,
): Result<Pick<ApprovalStep, 'actorId' | 'onBehalfOfId' | 'indirectBenefit'> & { actorId: string }> {
  const level = approval.levels[approval.currentLevel - 1]
  const actorId = approver.employeeId
  if (!level || actorId === null) return forbidden('Only an employee may decide an approval request.')
  // Before eligibility, so that a manager who asks for their own approval reads why and not just "forbidden".
  if (isExcluded(approval, actorId)) return err(selfApproval)
  const principals = [
    { id: actorId, roles: approver.roles, onBehalfOfId: null },
    ...delegations
      .filter(({ delegateId, from, until }) => delegateId === actorId && from <= today && today <= until)
      .map(({ delegatorId, roles }) => ({ id: delegatorId, roles, onBehalfOfId: delegatorId })),
  ].filter(({ id, roles }) => mayDecide(level, id, roles))
  // A requester who is an approver cannot hand the decision on their own request to a deputy either.
  const entitled = principals.find(({ id }) => !isExcluded(approval, id))
  if (!entitled)
    return principals.length > 0
      ? err(selfApproval)
      : forbidden(`You are not an approver of the level "${level.name}".`)
  const indirectBenefit = [actorId, entitled.id].some((id) => approval.indirectBeneficiaryIds.includes(id))
  return ok({ actorId, onBehalfOfId: entitled.onBehalfOfId, indirectBenefit })
}

const CONTENT_CHANGED = 'The content changed after the request.'

const selfApproval: DomainError = {
  kind: 'RULE',
  rule: 'R197',
  code: 'SELF_APPROVAL',
  message: 'Who asks for an approval, prepared its content or gains from it cannot decide it.',
}

function notCarried(why: string) {
  return ruleViolated('R063', 'NOT_CARRIED', why)
}

/** Levels are the same when the same people may decide them, whatever their time. */
function levelKey({ name, role, approverIds }: ApprovalLevel): string {
  return JSON.stringify([name, role ?? null, approverIds?.toSorted() ?? null])
}

function requestOf(request: NewApproval, now: Date): Approval {
  const { preparerId = request.requesterId, beneficiaryIds = [], indirectBeneficiaryIds = [] } = request
  return {
    ...request,
    preparerId,
    beneficiaryIds,
    indirectBeneficiaryIds,
    currentLevel: 0,
    levelDueAt: now,
    status: 'PENDING',
    requestedAt: now,
    closedAt: null,
    carriedFromId: null,
    version: 1,
  }
}

function mayDecide(level: ApprovalLevel, employeeId: string, roles: readonly Role[]): boolean {
  const listed = level.approverIds === undefined || level.approverIds.includes(employeeId)
  const hasRole = level.role === undefined || roles.includes(level.role)
  return listed && hasRole
}

function isExcluded(
  approval: Pick<Approval, 'requesterId' | 'preparerId' | 'beneficiaryIds'>,
  employeeId: string,
): boolean {
  return (
    employeeId === approval.requesterId ||
    employeeId === approval.preparerId ||
    approval.beneficiaryIds.includes(employeeId)
  )
}

/**
 * SAME when nothing changed. SAFER when no trigger moved the risky way and at least one moved the safe way. RISKIER
 * otherwise: also when the content changed and no trigger shows how, and when a trigger came or went.
 */
function compareContent(approved: ApprovalContent, current: ApprovalContent): 'SAME' | 'SAFER' | 'RISKIER' {
  const moved = movement(approved.triggers, current.triggers)
  return moved === 'SAME' && approved.contentHash !== current.contentHash ? 'RISKIER' : moved
}

/** Which way the triggers went: RISKIER when one did, or when one came or went; SAFER when only safe ways were gone. */
function movement(
  before: readonly ApprovalTrigger[],
  current: readonly ApprovalTrigger[],
): 'SAME' | 'SAFER' | 'RISKIER' {
  const values = new Map(current.map(({ name, value }) => [name, value]))
  if (values.size !== before.length) return 'RISKIER'
  let safer = false
  for (const { name, value: was, riskierWhen } of before) {
    const value = values.get(name)
    if (value === undefined) return 'RISKIER'
    if (riskierWhen === 'DIFFERENT') {
      if (value !== was) return 'RISKIER'
      continue
    }
    if (!isDecimal(value)) return 'RISKIER'
    const moved = decimal(value).comparedTo(decimal(was)) * (riskierWhen === 'HIGHER' ? 1 : -1)
    if (moved > 0) return 'RISKIER'
    if (moved < 0) safer = true
  }
  return safer ? 'SAFER' : 'SAME'
}

/** The request with the content as it is now; which way a trigger is risky stays as it was asked. */
function withValuesOf(approval: Approval, current: ApprovalContent): Approval {
  const values = new Map(current.triggers.map(({ name, value }) => [name, value]))
  const triggers = approval.triggers.map((trigger) => ({
    ...trigger,
    value: values.get(trigger.name) ?? trigger.value,
  }))
  return { ...approval, contentHash: current.contentHash, triggers }
}

function contentOf({ contentHash, triggers }: ApprovalContent): ApprovalContent {
  return { contentHash, triggers }
}

function findWrongInput({ levels, triggers, contentHash }: NewApproval) {
  if (levels.length === 0) return invalid('levels', 'an approval needs at least one level')
  for (const [index, level] of levels.entries()) {
    if (level.role === undefined && level.approverIds === undefined)
      return invalid(`levels.${index}`, 'name a role or approvers')
    if (level.approverIds?.length === 0) return invalid(`levels.${index}.approverIds`, 'nobody is listed')
    if (!(level.workingHours > 0)) return invalid(`levels.${index}.workingHours`, 'must be positive')
  }
  if (new Set(triggers.map(({ name }) => name)).size !== triggers.length)
    return invalid('triggers', 'names must be unique')
  const wrong = triggers.findIndex(({ riskierWhen, value }) => riskierWhen !== 'DIFFERENT' && !isDecimal(value))
  if (wrong !== -1) return invalid(`triggers.${wrong}.value`, 'must be a decimal')
  if (!/^[0-9a-f]{64}$/.test(contentHash)) return invalid('contentHash', 'must be a SHA-256 in hex')
  return null
}

/** Whether somebody may decide a level. A level that names only a role counts as one: who has it is not known here. */
function isDecidable(approval: Approval, level: number): boolean {
  const { approverIds } = approval.levels[level - 1] ?? {}
  return !approverIds?.every((id) => isExcluded(approval, id))
}

/** The request at its next level that somebody may decide; there is one, see {@link open}. */
function advance(
  approval: Approval,
  now: Date,
  calendar: BusinessCalendar,
): { approval: Approval; skipped: ApprovalStep[] } {
  const skipped: ApprovalStep[] = []
  let level = approval.currentLevel + 1
  for (; !isDecidable(approval, level); level += 1)
    skipped.push(step({ ...approval, currentLevel: level }, 'SKIPPED', now))
  const hours = approval.levels[level - 1]?.workingHours ?? 0
  const levelDueAt = addWorkingTime(calendar, now, workingHours(hours))
  return { approval: { ...approval, currentLevel: level, levelDueAt }, skipped }
}

function onward<Outcome extends string>(
  outcome: Outcome,
  approval: Approval,
  steps: ApprovalStep[],
  now: Date,
  calendar: BusinessCalendar,
): ApprovalChange<Outcome> {
  const next = advance(approval, now, calendar)
  return { outcome, approval: next.approval, steps: [...steps, ...next.skipped] }
}

function closed(approval: Approval, status: ApprovalStatus, now: Date): Approval {
  return { ...approval, status, closedAt: now }
}

function voided(approval: Approval, now: Date, by: Partial<ApprovalStep>): ApprovalChange<'VOIDED'> {
  return { outcome: 'VOIDED', approval: closed(approval, 'VOIDED', now), steps: [step(approval, 'VOIDED', now, by)] }
}

function step(approval: Approval, kind: StepKind, at: Date, by: Partial<ApprovalStep> = {}): ApprovalStep {
  return {
    kind,
    level: approval.currentLevel,
    actorId: null,
    onBehalfOfId: null,
    comment: null,
    indirectBenefit: false,
    contentHash: approval.contentHash,
    triggers: approval.triggers,
    at,
    ...by,
  }
}
