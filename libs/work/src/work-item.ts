import type { Reader, Tx } from '@sellgraph/db-kit'
import type { Role } from '@sellgraph/identity'
import { newId } from '@sellgraph/kernel'
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
  /** Employees it waits for. Without them, for everybody with `role`. */
  assigneeIds?: readonly string[]
  role?: Role | null
  /** With a role: only for those who lead this team or one above it. */
  teamId?: string | null
  /** Employees who may not do it although they have the role. */
  exceptIds?: readonly string[]
  /** Until when; null where there is no limit. */
  dueAt: Date | null
  /** When it is brought to mind; null or left out for never. */
  remindAt?: Date | null
  /** For whom it waits too, once it is overdue. */
  escalateTo?: { assigneeIds?: readonly string[]; role?: Role | null }
  /** The policy parameter, and its version, that the limit comes from. */
  policy?: { parameter: string; version: number } | null
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
  readonly assigneeIds: readonly string[]
  readonly role: Role | null
  readonly teamId: string | null
  readonly exceptIds: readonly string[]
  readonly escalateIds: readonly string[]
  readonly escalateRole: Role | null
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
 */
export async function openWork(tx: Tx, item: WorkToDo): Promise<void> {
  const { assigneeIds = [], exceptIds = [], escalateTo = {}, remindAt = null, dueAt, policy } = item
  const [open] = await tx.query<{ id: string }>(
    `INSERT INTO sys.work_item AS w (id, version, created_at, updated_at, key, kind, title, title_zh, subject_type,
       subject_id, subject_label, assignee_ids, role, team_id, except_ids, escalate_ids, escalate_role, policy,
       policy_version, remind_at, due_at)
     VALUES ($1, 1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
     ON CONFLICT (key) WHERE closed_at IS NULL DO UPDATE SET version = w.version + 1, updated_at = excluded.updated_at,
       title = excluded.title, title_zh = excluded.title_zh, subject_label = excluded.subject_label,
       assignee_ids = excluded.assignee_ids, role = excluded.role, team_id = excluded.team_id,
       except_ids = excluded.except_ids, escalate_ids = excluded.escalate_ids, escalate_role = excluded.escalate_role,
       policy = excluded.policy, policy_version = excluded.policy_version, remind_at = excluded.remind_at,
       due_at = excluded.due_at,
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
      item.role ?? null,
      item.teamId ?? null,
      exceptIds,
      escalateTo.assigneeIds ?? [],
      escalateTo.role ?? null,
      policy?.parameter ?? null,
      policy?.version ?? null,
      remindAt,
      dueAt,
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

export function findWorkItems(reader: Reader, ids: readonly string[]): Promise<WorkItem[]> {
  return reader.query<WorkItem>(`SELECT ${columns} FROM sys.work_item WHERE id = ANY($1)`, [ids])
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
  assignee_ids AS "assigneeIds", role, team_id AS "teamId", except_ids AS "exceptIds", escalate_ids AS "escalateIds",
  escalate_role AS "escalateRole", policy, policy_version AS "policyVersion", remind_at AS "remindAt",
  due_at AS "dueAt", reminded_at AS "remindedAt", overdue_at AS "overdueAt", closed_at AS "closedAt", outcome`
