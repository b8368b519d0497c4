import {
  column,
  defineEntity,
  findRows,
  guardedUpdate,
  insertRows,
  lockRow,
  nullable,
  type Reader,
  type Tx,
  type VersionedRow,
} from '@sellgraph/db-kit'
import { newId, notFound, ok, type Result } from '@sellgraph/kernel'
import type { ObjectionCategory, ObjectionStatus } from '../domain/objection.ts'

export interface ObjectionRow extends VersionedRow {
  opportunityId: string
  status: ObjectionStatus
  category: ObjectionCategory
  statement: string
  cause: string | null
  raisedBy: string | null
  raisedOn: string
  outcomeNote: string | null
  recordedBy: string | null
  owedSince: Date | null
  dueAt: Date | null
  policyVersion: number | null
}

export const ObjectionEntity = defineEntity<ObjectionRow>('objection', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  opportunityId: column.uuid,
  status: column.text,
  category: column.text,
  statement: column.text,
  cause: nullable(column.text),
  raisedBy: nullable(column.text),
  raisedOn: column.date,
  outcomeNote: nullable(column.text),
  recordedBy: nullable(column.uuid),
  owedSince: nullable(column.timestamp),
  dueAt: nullable(column.timestamp),
  policyVersion: nullable(column.int),
})

export interface ObjectionAnswerRow {
  readonly id: string
  readonly objectionId: string
  readonly response: string
  readonly evidence: string | null
  readonly playbookUseId: string | null
  readonly playbookItemId: string | null
  readonly answeredBy: string | null
  readonly answeredAt: Date
}

export function findObjectionsOfDeals(reader: Reader, opportunityIds: readonly string[]): Promise<ObjectionRow[]> {
  return findRows(reader, ObjectionEntity, [{ sql: 'e.opportunityId = ANY(:ids)', params: { ids: opportunityIds } }], {
    orderBy: 'e.id',
  })
}

/** Objections to a deal that nobody has answered. */
export async function findOpenObjections(tx: Tx, opportunityId: string): Promise<ObjectionRow[]> {
  const found = await findObjectionsOfDeals(tx, [opportunityId])
  return found.filter(({ status }) => status === 'OPEN')
}

/** Holds an objection to a deal that is locked already. */
export async function lockObjection(
  tx: Tx,
  { opportunityId, objectionId }: { opportunityId: string; objectionId: string },
): Promise<Result<ObjectionRow>> {
  const row = await lockRow(tx, ObjectionEntity, objectionId)
  return row?.opportunityId === opportunityId ? ok(row) : notFound('objection')
}

export function insertObjection(tx: Tx, row: ObjectionRow): Promise<void> {
  return insertRows(tx, ObjectionEntity, row)
}

export function updateObjection(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<ObjectionRow>,
): Promise<Result<ObjectionRow>> {
  return guardedUpdate(tx, ObjectionEntity, read, patch)
}

export async function insertAnswer(tx: Tx, answer: Omit<ObjectionAnswerRow, 'id' | 'answeredAt'>): Promise<void> {
  await tx.query(
    `INSERT INTO objection_answer (id, objection_id, response, evidence, playbook_use_id, playbook_item_id, answered_by,
       answered_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      newId(),
      answer.objectionId,
      answer.response,
      answer.evidence,
      answer.playbookUseId,
      answer.playbookItemId,
      answer.answeredBy,
      tx.now,
    ],
  )
}

export function findAnswersOfObjections(reader: Reader, ids: readonly string[]): Promise<ObjectionAnswerRow[]> {
  return reader.query<ObjectionAnswerRow>(`${selectAnswers} WHERE objection_id = ANY($1) ORDER BY id`, [ids])
}

export function findAnswers(reader: Reader, ids: readonly string[]): Promise<ObjectionAnswerRow[]> {
  return reader.query<ObjectionAnswerRow>(`${selectAnswers} WHERE id = ANY($1)`, [ids])
}

const selectAnswers = `SELECT id, objection_id AS "objectionId", response, evidence, playbook_use_id AS "playbookUseId",
  playbook_item_id AS "playbookItemId", answered_by AS "answeredBy", answered_at AS "answeredAt" FROM objection_answer`
