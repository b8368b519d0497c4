import {
  column,
  defineEntity,
  findById,
  findRows,
  guardedUpdate,
  insertRows,
  nullable,
  type Reader,
  type Tx,
  type VersionedRow,
} from '@sellgraph/db-kit'
import type { Result } from '@sellgraph/kernel'
import type { ProblemKind, ProblemStatus } from '../domain/execution.ts'

export interface ContractProblemRow extends VersionedRow {
  contractId: string
  kind: ProblemKind
  description: string
  status: ProblemStatus
  assigneeId: string
  dueOn: string
  raisedBy: string
  resolution: string | null
  resolvedBy: string | null
  resolvedAt: Date | null
}

export const ContractProblemEntity = defineEntity<ContractProblemRow>('contract_problem', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  contractId: column.uuid,
  kind: column.text,
  description: column.text,
  status: column.text,
  assigneeId: column.uuid,
  dueOn: column.date,
  raisedBy: column.uuid,
  resolution: nullable(column.text),
  resolvedBy: nullable(column.uuid),
  resolvedAt: nullable(column.timestamp),
})

export interface ContractProblemStepRow {
  readonly problemId: string
  readonly seq: number
  readonly note: string
  readonly assigneeId: string
  readonly dueOn: string
  readonly recordedBy: string
  readonly recordedAt: Date
}

export async function insertProblem(tx: Tx, problem: ContractProblemRow): Promise<void> {
  await insertRows(tx, ContractProblemEntity, problem)
}

/** A problem of this contract. Its row is held by the lock on the contract. */
export async function findProblem(reader: Reader, contractId: string, id: string): Promise<ContractProblemRow | null> {
  const problem = await findById(reader, ContractProblemEntity, id)
  return problem?.contractId === contractId ? problem : null
}

export function findProblems(reader: Reader, contractIds: readonly string[]): Promise<ContractProblemRow[]> {
  return findRows(reader, ContractProblemEntity, [{ sql: 'e.contractId = ANY(:ids)', params: { ids: contractIds } }], {
    orderBy: 'e.createdAt, e.id',
  })
}

export function updateProblem(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<ContractProblemRow>,
): Promise<Result<ContractProblemRow>> {
  return guardedUpdate(tx, ContractProblemEntity, read, patch)
}

export async function insertProblemStep(
  tx: Tx,
  step: Omit<ContractProblemStepRow, 'seq' | 'recordedAt'>,
): Promise<void> {
  await tx.query(
    `INSERT INTO contract_problem_step (problem_id, seq, note, assignee_id, due_on, recorded_by, recorded_at)
     SELECT $1, coalesce(max(seq), 0) + 1, $2, $3, $4, $5, $6 FROM contract_problem_step WHERE problem_id = $1`,
    [step.problemId, step.note, step.assigneeId, step.dueOn, step.recordedBy, tx.now],
  )
}

export function findProblemSteps(reader: Reader, problemIds: readonly string[]): Promise<ContractProblemStepRow[]> {
  return reader.query<ContractProblemStepRow>(
    `SELECT problem_id AS "problemId", seq, note, assignee_id AS "assigneeId", due_on::text AS "dueOn",
            recorded_by AS "recordedBy", recorded_at AS "recordedAt"
       FROM contract_problem_step WHERE problem_id = ANY($1) ORDER BY seq`,
    [problemIds],
  )
}
