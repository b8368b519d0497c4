import type { Reader, Tx } from '@sellgraph/db-kit'
import type { Role } from '@sellgraph/identity'
import { newId } from '@sellgraph/kernel'
import { findEmployee, findSuperior, holdLeavers } from '@sellgraph/organisation'
import { addJob, removeJob } from '@sellgraph/timers'

/** Names of the two timers of an item, see `workItems`. */
export const WORK_REMIND = 'work-remind'
export const WORK_DUE = 'work-due'

/** Something that waits for a person. */
export interface WorkToDo {
  /** Names this one wait, from its kind and its record: `contract-receipt:<contract id>:FINANCE`. */
  key: string
  /** What has to be done, as services and reports tell it apart: `CONTRACT_RECEIPT`. */
  kind: string
  /** What has to be done, in words for the person: an imperative sentence without names and amounts. */
  title: string
  /** The same in Chinese. */
  titleZh: string
  /** The record it is about: the name of its type in the graph, its id, and what people call it (a number). */
  subject: { type: string; id: string; label: string }
  /** The customer whose business it is; left out where it is nobody's. */
  customerId?: string | null
  /**
   * Employees it waits for. Without them, for everybody with `role`. In the place of who has left it waits for the
   * others named, for the role, or for the superior.
   */
  assigneeIds?: readonly string[]
  role?: Role | null
  /** With a role: only for those who lead this team or one above it. */
  teamId?: string | null
  /** Employees who may not do it although they have the role. */
  exceptIds?: readonly string[]
  /** A decision that a deputy for approvals may make too, in the place of who it waits for. */
  byDeputy?: boolean
  /** Until when; null where there is no limit. */
  dueAt: Date | null
  /** When it is brought to mind; null or left out for never. */
  remindAt?: Date | null
  /** For whom it waits too, once it is overdue; with a team only for those of the role who lead it or one above it. */
  escalateTo?: Escalation
  /** The policy parameter, and its version, that the limit comes from. */
  policy?: { parameter: string; version: number } | null
}

export interface Escalation {
  assigneeIds?: readonly string[]
  role?: Role | null
  teamId?: string | null
}

/** An item as it is stored. */
export interface WorkItem {
  readonly id: string
  readonly version: number
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly key: string
  readonly kind: string
  readonly title: string
  readonly titleZh: string
  readonly subjectType: string
  readonly subjectId: string
  readonly subjectLabel: string
  readonly customerId: string | null
  readonly assigneeIds: readonly string[]
  readonly role: Role | null
  readonly teamId: string | null
  readonly exceptIds: readonly string[]
  readonly byDeputy: boolean
  /** Whom it waited for by name until they left. */
  readonly leaverIds: readonly string[]
  readonly escalateIds: readonly string[]
  readonly escalateRole: Role | null
  readonly escalateTeamId: string | null
  readonly policy: string | null
  readonly policyVersion: number | null
  readonly remindAt: Date | null
  readonly dueAt: Date | null
  readonly remindedAt: Date | null
  readonly overdueAt: Date | null
  readonly closedAt: Date | null
  readonly outcome: 'DONE' | 'CANCELLED' | null
}

/**
 * Opens an item, in the transaction that begins the wait. An open item with the same key becomes what is given now:
 * another person or day is no second item. Call it with the subject locked.
 *
 * It waits for nobody who has left by then, and nobody leaves unnoticed while it is opened: who is named is held until
 * the transaction ends, and `handOverWork` finds what was opened before.
 */
export async function openWork(tx: Tx, item: WorkToDo): Promise<void> {
  const { exceptIds = [], remindAt = null, dueAt, policy } = item
  const { assigneeIds, role, leaverIds, escalateIds, escalateRole, escalateTeamId } = await present(tx, {
    assigneeIds: item.assigneeIds ?? [],
    role: item.role ?? null,
    exceptIds,
    leaverIds: [],
    escalateIds: item.escalateTo?.assigneeIds ?? [],
    escalateRole: item.escalateTo?.role ?? null,
    escalateTeamId: item.escalateTo?.teamId ?? null,
  })
  const [open] = await tx.query<{ id: string }>(
    `INSERT INTO sys.work_item AS w (id, version, created_at, updated_at, key, kind, title, title_zh, subject_type,
       subject_id, subject_label, assignee_ids, role, team_id, except_ids, escalate_ids, escalate_role, policy,
       policy_version, remind_at, due_at, customer_id, by_deputy, leaver_ids, escalate_team_id)
     VALUES ($1, 1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
       $23)
     ON CONFLICT (key) WHERE closed_at IS NULL DO UPDATE SET version = w.version + 1, updated_at = excluded.updated_at,
       title = excluded.title, title_zh = excluded.title_zh, subject_label = excluded.subject_label,
       assignee_ids = excluded.assignee_ids, role = excluded.role, team_id = excluded.team_id,
       except_ids = excluded.except_ids, escalate_ids = excluded.escalate_ids, escalate_role = excluded.escalate_role,
       policy = excluded.policy, policy_version = excluded.policy_version, remind_at = excluded.remind_at,
       due_at = excluded.due_at, customer_id = excluded.customer_id, by_deputy = excluded.by_deputy,
       leaver_ids = excluded.leaver_ids, escalate_team_id = excluded.escalate_team_id,
       reminded_at = CASE WHEN w.remind_at IS NOT DISTINCT FROM excluded.remind_at THEN w.reminded_at END,
       overdue_at = CASE WHEN w.due_at IS NOT DISTINCT FROM excluded.due_at THEN w.overdue_at END
     RETURNING id`,
    [
      newId(),
      tx.now,
      item.key,
      item.kind,
      item.title,
      item.titleZh,
      item.subject.type,
      item.subject.id,
      item.subject.label,
      assigneeIds,
      role,
      item.teamId ?? null,
      exceptIds,
      escalateIds,
      escalateRole,
      policy?.parameter ?? null,
      policy?.version ?? null,
      remindAt,
      dueAt,
      item.customerId ?? null,
      item.byDeputy ?? false,
      leaverIds,
      escalateTeamId,
    ],
  )
  if (open === undefined) throw new Error('an upsert answers its row')
  await setClock(tx, WORK_REMIND, open.id, remindAt)
  await setClock(tx, WORK_DUE, open.id, dueAt)
}

/**
 * Ends the wait of that key, in the transaction that ends it: `DONE` when a person did it, `CANCELLED` when it is not
 * needed any more. Nothing happens when there is none.
 */
export async function closeWork(tx: Tx, key: string, outcome: 'DONE' | 'CANCELLED' = 'DONE'): Promise<void> {
  await close(tx, outcome, 'key = $3', [key])
}

/** Ends all open waits of a record, for example when it is cancelled; with `kinds`, those alone. */
export async function closeWorkOf(
  tx: Tx,
  subject: { type: string; id: string },
  { kinds = null, outcome = 'CANCELLED' }: { kinds?: readonly string[] | null; outcome?: 'DONE' | 'CANCELLED' } = {},
): Promise<void> {
  await close(tx, outcome, 'subject_type = $3 AND subject_id = $4 AND ($5::text[] IS NULL OR kind = ANY($5))', [
    subject.type,
    subject.id,
    kinds,
  ])
}

/** When it is time to say it again: notes that the item was brought to mind. */
export async function remindOfWork(tx: Tx, id: string): Promise<void> {
  await tx.query(
    `UPDATE sys.work_item SET reminded_at = $2, version = version + 1, updated_at = $2
      WHERE id = $1 AND closed_at IS NULL AND reminded_at IS NULL AND remind_at <= $2`,
    [id, tx.now],
  )
}

/** When its day has come and nobody did it: notes it and answers the item; null when there is nothing to note. */
export async function expireWork(tx: Tx, id: string): Promise<WorkItem | null> {
  const [item] = await tx.query<WorkItem>(
    `UPDATE sys.work_item SET overdue_at = $2, version = version + 1, updated_at = $2
      WHERE id = $1 AND closed_at IS NULL AND overdue_at IS NULL AND due_at <= $2
     RETURNING ${columns}`,
    [id, tx.now],
  )
  return item ?? null
}

/**
 * To whom what somebody did not do in time is escalated: those who lead the team or one above it; the directors where
 * nobody but themselves does.
 */
export async function superiorsOf(
  tx: Tx,
  { ownerId, teamId }: { ownerId: string | null; teamId: string | null },
): Promise<Escalation> {
  const led = teamId !== null && (await findSuperior(tx, teamId, ownerId === null ? [] : [ownerId])) !== null
  return led ? { role: 'MANAGER', teamId } : { role: 'DIRECTOR' }
}

/** What is known of the record of an item: who owns it, and the team it belongs to. */
export interface RecordOfWork {
  readonly ownerId: string | null
  readonly teamId: string | null
}

/** Tells of the record of an item; null where it has no owner, or where the item is a person's own whatever its record. */
export type FindRecordOfWork = (tx: Tx, item: WorkItem) => Promise<RecordOfWork | null>

/**
 * Hands over what waits for somebody who has left: to the owner of its record where that is somebody else, or else to
 * whoever else is named, the role, or the superior. Told again it changes nothing. Answers how many items changed hands.
 */
export async function handOverWork(tx: Tx, employeeId: string, recordOf: FindRecordOfWork): Promise<number> {
  const items = await lockWorkOf(tx, employeeId)
  for (const item of items) {
    const ownerId = (await recordOf(tx, item))?.ownerId ?? null
    const isOnlyOne = item.assigneeIds.every((id) => id === employeeId) && item.assigneeIds.length > 0
    const heirs = isOnlyOne && ownerId !== null && !item.exceptIds.includes(ownerId) ? [ownerId] : []
    const assigneeIds = [...new Set([...item.assigneeIds, ...heirs])]
    await readdress(tx, item, await present(tx, { ...item, assigneeIds }, employeeId))
  }
  return items.length
}

/**
 * Hands over what waits for somebody who went from one team to another, where its record stays behind: they neither own
 * it nor lead its team.
 */
export async function leaveTeamWork(
  tx: Tx,
  { employeeId, fromTeamId }: { employeeId: string; fromTeamId: string },
  recordOf: FindRecordOfWork,
): Promise<number> {
  let handed = 0
  for (const item of await lockWorkOf(tx, employeeId)) {
    const record = await recordOf(tx, item)
    if (record === null || record.teamId !== fromTeamId || record.ownerId === employeeId) continue
    const superiorId = await findSuperior(tx, fromTeamId, item.exceptIds)
    if (!item.assigneeIds.includes(employeeId) || superiorId === employeeId) continue
    const others = item.assigneeIds.filter((id) => id !== employeeId)
    const heir = record.ownerId ?? superiorId
    const assigneeIds = others.length > 0 || item.role !== null || heir === null ? others : [heir]
    const role = assigneeIds.length === 0 && item.role === null ? 'DIRECTOR' : item.role
    await readdress(tx, item, await present(tx, { ...item, assigneeIds, role }))
    handed += 1
  }
  return handed
}

/** What somebody who left had to do about a record is its new owner's. */
export async function giveWork(
  tx: Tx,
  subject: { type: string; id: string },
  { from, to }: { from: string; to: string },
): Promise<void> {
  const items = await tx.query<WorkItem>(
    `SELECT ${columns} FROM sys.work_item
      WHERE subject_type = $1 AND subject_id = $2 AND closed_at IS NULL AND $3 = ANY(leaver_ids)
        AND NOT $4 = ANY(except_ids)
      ORDER BY id FOR UPDATE`,
    [subject.type, subject.id, from, to],
  )
  for (const item of items) {
    const leaverIds = item.leaverIds.filter((id) => id !== from)
    await readdress(tx, item, await present(tx, { ...item, assigneeIds: [to], leaverIds }))
  }
}

/** The work of a customer that became one with another is the other's, what was done too. */
export async function rekeyWorkOf(tx: Tx, customerId: string, to: string): Promise<void> {
  await tx.query(
    `UPDATE sys.work_item SET customer_id = $2, version = version + 1, updated_at = $3
      WHERE customer_id = $1`,
    [customerId, to, tx.now],
  )
}

export function findWorkItems(reader: Reader, ids: readonly string[]): Promise<WorkItem[]> {
  return reader.query<WorkItem>(`SELECT ${columns} FROM sys.work_item WHERE id = ANY($1)`, [ids])
}

type Addressed = Pick<
  WorkItem,
  'assigneeIds' | 'role' | 'exceptIds' | 'leaverIds' | 'escalateIds' | 'escalateRole' | 'escalateTeamId'
>

/**
 * Whom an item waits for, without those who have left. Where nobody is left of those named and no role is, it is the
 * superior of the last of them, or the directors.
 *
 * @param gone - somebody who counts as left whatever the copy of the organisation says
 */
async function present(tx: Tx, item: Addressed, gone?: string): Promise<Addressed> {
  const named = [...new Set([...item.assigneeIds, ...item.escalateIds])]
  if (named.length === 0) return item
  const left = new Set([...(await holdLeavers(tx, named)), ...(gone === undefined ? [] : [gone])])
  const leavers = item.assigneeIds.filter((id) => left.has(id))
  const goneAbove = item.escalateIds.filter((id) => left.has(id))
  if (leavers.length === 0 && goneAbove.length === 0) return item
  let assigneeIds = item.assigneeIds.filter((id) => !left.has(id))
  let { role } = item
  const [leaver] = leavers
  if (assigneeIds.length === 0 && leaver !== undefined && role === null) {
    const superiorId = await superiorOf(tx, leaver, [...item.exceptIds, ...left])
    if (superiorId === null) role = 'DIRECTOR'
    else assigneeIds = [superiorId]
  }
  let escalateIds = item.escalateIds.filter((id) => !left.has(id))
  let { escalateRole } = item
  const [above] = goneAbove
  if (escalateIds.length === 0 && above !== undefined && escalateRole === null) {
    const superiorId = await superiorOf(tx, above, [...assigneeIds, ...left])
    if (superiorId === null) escalateRole = 'DIRECTOR'
    else escalateIds = [superiorId]
  }
  const leaverIds = [...new Set([...item.leaverIds, ...leavers])]
  return { ...item, assigneeIds, role, leaverIds, escalateIds, escalateRole }
}

async function superiorOf(tx: Tx, employeeId: string, exceptIds: readonly string[]): Promise<string | null> {
  const teamId = (await findEmployee(tx, employeeId))?.teamId ?? null
  return teamId === null ? null : findSuperior(tx, teamId, exceptIds)
}

/** The open items that name somebody, held. */
function lockWorkOf(tx: Tx, employeeId: string): Promise<WorkItem[]> {
  return tx.query<WorkItem>(
    `SELECT ${columns} FROM sys.work_item WHERE closed_at IS NULL AND (assignee_ids || escalate_ids) @> ARRAY[$1::uuid]
      ORDER BY id FOR UPDATE`,
    [employeeId],
  )
}

async function readdress(tx: Tx, { id }: WorkItem, to: Addressed): Promise<void> {
  await tx.query(
    `UPDATE sys.work_item SET assignee_ids = $2, role = $3, leaver_ids = $4, escalate_ids = $5, escalate_role = $6,
       version = version + 1, updated_at = $7
      WHERE id = $1`,
    [id, to.assigneeIds, to.role, to.leaverIds, to.escalateIds, to.escalateRole, tx.now],
  )
}

async function setClock(tx: Tx, job: string, id: string, runAt: Date | null): Promise<void> {
  if (runAt === null) await removeJob(tx, `${job}:${id}`)
  else await addJob(tx, job, { id }, { runAt, jobKey: `${job}:${id}` })
}

async function close(tx: Tx, outcome: string, where: string, values: unknown[]): Promise<void> {
  const closed = await tx.query<{ id: string }>(
    `UPDATE sys.work_item SET closed_at = $1, outcome = $2, version = version + 1, updated_at = $1
      WHERE closed_at IS NULL AND ${where} RETURNING id`,
    [tx.now, outcome, ...values],
  )
  for (const { id } of closed) {
    await removeJob(tx, `${WORK_REMIND}:${id}`)
    await removeJob(tx, `${WORK_DUE}:${id}`)
  }
}

const columns = `id, version, created_at AS "createdAt", updated_at AS "updatedAt", key, kind, title,
  title_zh AS "titleZh", subject_type AS "subjectType", subject_id AS "subjectId", subject_label AS "subjectLabel",
  customer_id AS "customerId", by_deputy AS "byDeputy", leaver_ids AS "leaverIds", escalate_team_id AS "escalateTeamId",
  assignee_ids AS "assigneeIds", role, team_id AS "teamId", except_ids AS "exceptIds", escalate_ids AS "escalateIds",
  escalate_role AS "escalateRole", policy, policy_version AS "policyVersion", remind_at AS "remindAt",
  due_at AS "dueAt", reminded_at AS "remindedAt", overdue_at AS "overdueAt", closed_at AS "closedAt", outcome`
