import { type BusinessCalendar, chineseOfficeCalendar, type LocalDate, localDate } from '@sellgraph/calendar'
import type { Reader, Tx } from '@sellgraph/db-kit'
import type { Role } from '@sellgraph/identity'
import { conflict, forbidden, invalid, newId, notFound, ok, type Result, ruleViolated } from '@sellgraph/kernel'
import { addJob, removeJob } from '@sellgraph/timers'
import {
  type Approval,
  type ApprovalChange,
  type ApprovalContent,
  type ApprovalDecision,
  type ApprovalDelegation,
  type ApprovalStep,
  type Approver,
  authorityOf,
  carry,
  covers,
  decide,
  type DecisionOutcome,
  escalate,
  makeVoid,
  type NewApproval,
  open,
  withdraw,
} from './approval.ts'

/** Name of the timer that escalates, see `approvalEscalation`. */
export const LEVEL_DUE = 'approval-level-due'

/** What a use case is told about a request it changed. */
export type ApprovalOutcome<Outcome extends string> = Pick<ApprovalChange<Outcome>, 'outcome' | 'approval'>

interface OnCalendar {
  /** The calendar of the levels' working hours; the Chinese office calendar when left out. */
  calendar?: BusinessCalendar
}

/**
 * Opens a request and starts the clock of its first level. A record that has a pending request already is a CONFLICT
 * `APPROVAL_PENDING`.
 */
export async function openApproval(
  tx: Tx,
  { calendar = chineseOfficeCalendar(), ...request }: Omit<NewApproval, 'id'> & OnCalendar,
): Promise<Result<Approval>> {
  const opened = open({ id: newId(), ...request }, tx.now, calendar)
  if (!opened.ok) return opened
  const inserted = await insertRequest(tx, opened.value)
  if (!inserted) return conflict('APPROVAL_PENDING', 'An approval of this is already being asked for.')
  const { approval } = opened.value
  await startLevelClock(tx, approval)
  return ok(approval)
}

/**
 * Asks for the approval of a content that is no riskier than one that was approved, and has it at once: see
 * {@link carry}. A RULE error `NOT_CARRIED` says why it is to be decided as any other; call {@link openApproval} then.
 */
export async function carryApproval(
  tx: Tx,
  { fromId, ...request }: Omit<NewApproval, 'id'> & { fromId: string },
): Promise<Result<Approval>> {
  const before = await lockApproval(tx, fromId)
  if (!before) return notFound('approval request')
  const carried = carry({ approval: before, steps: await stepsOf(tx, fromId) }, { id: newId(), ...request }, tx.now)
  if (!carried.ok) return carried
  await insertRequest(tx, carried.value)
  return ok(carried.value.approval)
}

/**
 * Decides the current level for an approver. The row is locked, so of two approvers at the same moment one counts and
 * the other reads that the level has passed.
 *
 * `outcome: 'VOIDED'` means that the content changed and the decision was not counted. It is a value, not an error:
 * commit it, and tell the client.
 */
export async function decideApproval(
  tx: Tx,
  {
    requestId,
    currentContentHash,
    currentTriggers,
    deputyOf,
    calendar = chineseOfficeCalendar(),
    ...decision
  }: Omit<ApprovalDecision, 'current'> & {
    requestId: string
    /** Whose delegations count here, with the roles that they have now; those of everybody when left out. */
    deputyOf?: readonly Approver[]
    /** The hash and the triggers of the content as it is now, read in this transaction. */
    currentContentHash: string
    currentTriggers: ApprovalContent['triggers']
  } & OnCalendar,
): Promise<Result<ApprovalOutcome<DecisionOutcome>>> {
  const approval = await lockApproval(tx, requestId)
  if (!approval) return notFound('approval request')
  const steps = await stepsOf(tx, requestId)
  const delegations = (await delegationsTo(tx, decision.approver.employeeId, localDate(tx.now, calendar.zone))).flatMap(
    (delegation) => {
      if (deputyOf === undefined) return delegation
      const delegator = deputyOf.find(({ employeeId }) => employeeId === delegation.delegatorId)
      return delegator
        ? { ...delegation, roles: delegation.roles.filter((role) => delegator.roles.includes(role)) }
        : []
    },
  )
  const decided = decide(
    approval,
    { ...decision, current: { contentHash: currentContentHash, triggers: currentTriggers } },
    { steps, delegations, now: tx.now, calendar },
  )
  return decided.ok ? ok(await record(tx, decided.value, steps.length)) : decided
}

/** Voids a pending request or a given approval: its content was changed, superseded or cancelled. */
export async function voidApproval(
  tx: Tx,
  { requestId, reason, actorId = null }: { requestId: string; reason: string; actorId?: string | null },
): Promise<Result<Approval>> {
  const approval = await lockApproval(tx, requestId)
  if (!approval) return notFound('approval request')
  const change = makeVoid(approval, reason, actorId, tx.now)
  if (!change.ok) return change
  return ok((await record(tx, change.value, (await stepsOf(tx, requestId)).length)).approval)
}

/** The requester takes a pending request back. */
export async function withdrawApproval(
  tx: Tx,
  { requestId, actorId }: { requestId: string; actorId: string | null },
): Promise<Result<Approval>> {
  const approval = await lockApproval(tx, requestId)
  if (!approval) return notFound('approval request')
  const change = withdraw(approval, actorId, tx.now)
  if (!change.ok) return change
  return ok((await record(tx, change.value, (await stepsOf(tx, requestId)).length)).approval)
}

/**
 * Whether a record may go on as approved: its latest request was approved, for this content or for one that was no
 * safer. Ask it in every use case that acts on an approval. The row stays locked against being voided meanwhile.
 */
export async function requireApproval(
  tx: Tx,
  {
    subjectType,
    subjectId,
    currentContentHash,
    currentTriggers,
  }: {
    subjectType: string
    subjectId: string
    currentContentHash: string
    currentTriggers: ApprovalContent['triggers']
  },
): Promise<Result<Approval>> {
  const [row] = await tx.query<ApprovalRow>(
    `SELECT * FROM sys.approval_request WHERE subject_type = $1 AND subject_id = $2
      ORDER BY requested_at DESC, id DESC LIMIT 1 FOR SHARE`,
    [subjectType, subjectId],
  )
  const approval = row && approvalOf(row)
  if (approval?.status !== 'APPROVED') return ruleViolated('R063', 'NOT_APPROVED', 'This has not been approved.')
  if (!covers(approval, { contentHash: currentContentHash, triggers: currentTriggers })) {
    return ruleViolated(
      'R063',
      'APPROVED_CONTENT_CHANGED',
      'The content changed after it was approved. Ask for approval again.',
    )
  }
  return ok(approval)
}

/** What the timer calls: see {@link escalate}. Null when somebody decided in time. */
export async function escalateApproval(
  tx: Tx,
  { requestId, level, calendar = chineseOfficeCalendar() }: { requestId: string; level: number } & OnCalendar,
): Promise<ApprovalOutcome<'ESCALATED' | 'OVERDUE'> | null> {
  const approval = await lockApproval(tx, requestId)
  if (!approval) return null
  const steps = await stepsOf(tx, requestId)
  const change = escalate(approval, level, { steps, now: tx.now, calendar })
  return change && record(tx, change, steps.length)
}

/** A request by its id. */
export async function findApproval(reader: Reader, requestId: string): Promise<Approval | null> {
  const [row] = await reader.query<ApprovalRow>('SELECT * FROM sys.approval_request WHERE id = $1', [requestId])
  return row ? approvalOf(row) : null
}

/** All requests for a record, the latest first. */
export async function approvalsOf(reader: Reader, subjectType: string, subjectId: string): Promise<Approval[]> {
  const rows = await reader.query<ApprovalRow>(
    `SELECT * FROM sys.approval_request WHERE subject_type = $1 AND subject_id = $2 ORDER BY requested_at DESC, id DESC`,
    [subjectType, subjectId],
  )
  return rows.map(approvalOf)
}

/** Requests by their ids, in no order. */
export async function findApprovals(reader: Reader, requestIds: readonly string[]): Promise<Approval[]> {
  const rows = await reader.query<ApprovalRow>('SELECT * FROM sys.approval_request WHERE id = ANY($1)', [requestIds])
  return rows.map(approvalOf)
}

/** What happened to a request, in order. */
export async function stepsOf(reader: Reader, requestId: string): Promise<ApprovalStep[]> {
  return (await stepsById(reader, [requestId])).get(requestId) ?? []
}

/** What happened to each of some requests, in order. */
export async function stepsById(
  reader: Reader,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, ApprovalStep[]>> {
  const rows = await reader.query<StepRow>(
    'SELECT * FROM sys.approval_step WHERE request_id = ANY($1) ORDER BY request_id, number',
    [requestIds],
  )
  return new Map(
    [...Map.groupBy(rows, (row) => row.request_id)].map(([requestId, steps]) => [requestId, steps.map(stepOf)]),
  )
}

/** The pending requests that this approver may decide now, the most urgent first. */
export async function approvalsToDecide(
  reader: Reader,
  {
    approver,
    subjectType,
    now,
    calendar = chineseOfficeCalendar(),
  }: { approver: Approver; subjectType?: string; now: Date } & OnCalendar,
): Promise<Approval[]> {
  const today = localDate(now, calendar.zone)
  const delegations = await delegationsTo(reader, approver.employeeId, today)
  const rows = await reader.query<ApprovalRow>(
    `SELECT * FROM sys.approval_request
      WHERE status = 'PENDING' AND ($1::text IS NULL OR subject_type = $1) ORDER BY level_due_at, id`,
    [subjectType ?? null],
  )
  return rows.map(approvalOf).filter((approval) => authorityOf(approval, approver, delegations, today).ok)
}

/**
 * Lets a deputy decide in the delegator's place from one day to another, both included. The delegator's roles of today
 * go along, or those of them that are named; what the delegator may not decide, the deputy may not either. Nothing that
 * somebody else delegated goes along.
 */
export async function delegateApprovals(
  tx: Tx,
  {
    delegator,
    delegateId,
    from,
    until,
    roles = delegator.roles,
  }: { delegator: Approver; delegateId: string; from: LocalDate; until: LocalDate; roles?: readonly Role[] },
): Promise<Result<{ id: string }>> {
  if (delegator.employeeId === null) return forbidden('Only an employee may name a deputy.')
  if (!roles.every((role) => delegator.roles.includes(role))) return invalid('roles', 'are not all your own')
  if (delegator.employeeId === delegateId) return invalid('delegateId', 'a deputy is somebody else')
  if (until < from) return invalid('until', 'must not be before the first day')
  const id = newId()
  await tx.query(
    `INSERT INTO sys.approval_delegation (id, delegator_id, delegate_id, roles, valid_from, valid_until, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, delegator.employeeId, delegateId, roles, from, until, tx.now],
  )
  return ok({ id })
}

/** Ends a delegation at once. */
export async function revokeDelegation(
  tx: Tx,
  { id, delegator }: { id: string; delegator: Approver },
): Promise<Result<{ id: string }>> {
  const revoked = await tx.query(
    `UPDATE sys.approval_delegation SET revoked_at = $3 WHERE id = $1 AND delegator_id = $2 AND revoked_at IS NULL RETURNING id`,
    [id, delegator.employeeId, tx.now],
  )
  return revoked.length === 1 ? ok({ id }) : notFound('delegation')
}

/** Ends all delegations from and to somebody, such as who has left; answers their ids. */
export async function revokeDelegationsOf(tx: Tx, employeeId: string): Promise<string[]> {
  const revoked = await tx.query<{ id: string }>(
    `UPDATE sys.approval_delegation SET revoked_at = $2
      WHERE (delegator_id = $1 OR delegate_id = $1) AND revoked_at IS NULL RETURNING id`,
    [employeeId, tx.now],
  )
  return revoked.map(({ id }) => id)
}

/** For whom somebody may decide on a day. */
export async function delegationsTo(
  reader: Reader,
  delegateId: string | null,
  today: LocalDate,
): Promise<ApprovalDelegation[]> {
  return reader.query<ApprovalDelegation & { roles: Role[] }>(
    `SELECT delegator_id AS "delegatorId", delegate_id AS "delegateId", roles,
            valid_from::text AS "from", valid_until::text AS "until"
       FROM sys.approval_delegation
      WHERE delegate_id = $1 AND revoked_at IS NULL AND $2::date BETWEEN valid_from AND valid_until
      ORDER BY created_at, id`,
    [delegateId, today],
  )
}

/** A delegation as it is on record; a revoked one stays. */
export interface RecordedDelegation extends ApprovalDelegation {
  readonly id: string
  readonly createdAt: Date
  readonly revokedAt: Date | null
}

/** Delegations by their ids, revoked ones too, in no order. */
export async function delegationsById(reader: Reader, ids: readonly string[]): Promise<RecordedDelegation[]> {
  return reader.query<RecordedDelegation & { roles: Role[] }>(
    `SELECT id, delegator_id AS "delegatorId", delegate_id AS "delegateId", roles, valid_from::text AS "from",
            valid_until::text AS "until", created_at AS "createdAt", revoked_at AS "revokedAt"
       FROM sys.approval_delegation WHERE id = ANY($1)`,
    [ids],
  )
}

interface ApprovalRow {
  id: string
  subject_type: string
  subject_id: string
  content_hash: string
  triggers: Approval['triggers']
  levels: Approval['levels']
  current_level: number
  level_due_at: Date
  status: Approval['status']
  requester_id: string
  preparer_id: string
  beneficiary_ids: string[]
  indirect_beneficiary_ids: string[]
  requested_at: Date
  closed_at: Date | null
  carried_from_id: string | null
  version: number
}

interface StepRow {
  request_id: string
  kind: ApprovalStep['kind']
  level: number
  actor_id: string | null
  on_behalf_of_id: string | null
  comment: string | null
  indirect_benefit: boolean
  content_hash: string
  triggers: ApprovalStep['triggers']
  at: Date
}

function approvalOf(row: ApprovalRow): Approval {
  return {
    id: row.id,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    contentHash: row.content_hash,
    triggers: row.triggers,
    levels: row.levels,
    currentLevel: row.current_level,
    levelDueAt: row.level_due_at,
    status: row.status,
    requesterId: row.requester_id,
    preparerId: row.preparer_id,
    beneficiaryIds: row.beneficiary_ids,
    indirectBeneficiaryIds: row.indirect_beneficiary_ids,
    requestedAt: row.requested_at,
    closedAt: row.closed_at,
    carriedFromId: row.carried_from_id,
    version: row.version,
  }
}

function stepOf(row: StepRow): ApprovalStep {
  return {
    kind: row.kind,
    level: row.level,
    actorId: row.actor_id,
    onBehalfOfId: row.on_behalf_of_id,
    comment: row.comment,
    indirectBenefit: row.indirect_benefit,
    contentHash: row.content_hash,
    triggers: row.triggers,
    at: row.at,
  }
}

async function lockApproval(tx: Tx, requestId: string): Promise<Approval | null> {
  const [row] = await tx.query<ApprovalRow>('SELECT * FROM sys.approval_request WHERE id = $1 FOR UPDATE', [requestId])
  return row ? approvalOf(row) : null
}

/** Writes a decided change of a locked request: its row, its steps, its clock. */
async function record<Outcome extends string>(
  tx: Tx,
  { outcome, approval, steps }: ApprovalChange<Outcome>,
  stepsBefore: number,
): Promise<ApprovalOutcome<Outcome>> {
  const [row] = await tx.query<ApprovalRow>(
    `UPDATE sys.approval_request
        SET content_hash = $2, triggers = $3, current_level = $4, level_due_at = $5, status = $6, closed_at = $7,
            version = version + 1
      WHERE id = $1 RETURNING *`,
    [
      approval.id,
      approval.contentHash,
      JSON.stringify(approval.triggers),
      approval.currentLevel,
      approval.levelDueAt,
      approval.status,
      approval.closedAt,
    ],
  )
  await appendSteps(tx, approval.id, stepsBefore, steps)
  if (approval.status !== 'PENDING') await removeJob(tx, clockKey(approval.id))
  else if (outcome !== 'OVERDUE') await startLevelClock(tx, approval)
  return { outcome, approval: row ? approvalOf(row) : approval }
}

/** False when the record has a pending request already. */
async function insertRequest(
  tx: Tx,
  { approval, steps }: Pick<ApprovalChange<string>, 'approval' | 'steps'>,
): Promise<boolean> {
  const inserted = await tx.query(
    `INSERT INTO sys.approval_request
       (id, subject_type, subject_id, content_hash, triggers, levels, current_level, level_due_at, status, requester_id,
        preparer_id, beneficiary_ids, indirect_beneficiary_ids, requested_at, closed_at, carried_from_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     ON CONFLICT (subject_type, subject_id) WHERE status = 'PENDING' DO NOTHING
     RETURNING id`,
    [
      approval.id,
      approval.subjectType,
      approval.subjectId,
      approval.contentHash,
      JSON.stringify(approval.triggers),
      JSON.stringify(approval.levels),
      approval.currentLevel,
      approval.levelDueAt,
      approval.status,
      approval.requesterId,
      approval.preparerId,
      approval.beneficiaryIds,
      approval.indirectBeneficiaryIds,
      approval.requestedAt,
      approval.closedAt,
      approval.carriedFromId,
    ],
  )
  if (inserted.length === 0) return false
  await appendSteps(tx, approval.id, 0, steps)
  return true
}

async function appendSteps(tx: Tx, requestId: string, before: number, steps: readonly ApprovalStep[]): Promise<void> {
  for (const [index, step] of steps.entries()) {
    await tx.query(
      `INSERT INTO sys.approval_step (request_id, number, kind, level, actor_id, on_behalf_of_id, comment,
         indirect_benefit, content_hash, triggers, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        requestId,
        before + index + 1,
        step.kind,
        step.level,
        step.actorId,
        step.onBehalfOfId,
        step.comment,
        step.indirectBenefit,
        step.contentHash,
        JSON.stringify(step.triggers),
        step.at,
      ],
    )
  }
}

/** One clock a request: the next level's replaces that of the level before. */
async function startLevelClock(tx: Tx, { id, currentLevel, levelDueAt }: Approval): Promise<void> {
  await addJob(tx, LEVEL_DUE, { requestId: id, level: currentLevel }, { runAt: levelDueAt, jobKey: clockKey(id) })
}

function clockKey(requestId: string): string {
  return `${LEVEL_DUE}:${requestId}`
}
