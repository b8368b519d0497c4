import {
  column,
  defineEntity,
  equalTo,
  findById,
  findByKey,
  findPage,
  guardedUpdate,
  inScope,
  insertRows,
  lockRow,
  nullable,
  type Page,
  type PageArgs,
  type Reader,
  scopeWhere,
  type Tx,
  type VersionedRow,
  type Where,
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import { notFound, ok, type Result } from '@sellgraph/kernel'
import type { StatementStatus } from '../domain/statement.ts'

export interface CommissionStatementRow extends VersionedRow {
  number: string
  employeeId: string
  teamId: string | null
  month: string
  currency: string
  status: StatementStatus
  amount: string
  preparedBy: string
  submittedBy: string | null
  submittedAt: Date | null
  returnedReason: string | null
  approvedBy: string | null
  approvedAt: Date | null
  paidOn: string | null
  paymentReference: string | null
}

export const CommissionStatementEntity = defineEntity<CommissionStatementRow>('commission_statement', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  number: column.text,
  employeeId: column.uuid,
  teamId: nullable(column.uuid),
  month: column.text,
  currency: column.text,
  status: column.text,
  amount: column.numeric,
  preparedBy: column.text,
  submittedBy: nullable(column.text),
  submittedAt: nullable(column.timestamp),
  returnedReason: nullable(column.text),
  approvedBy: nullable(column.text),
  approvedAt: nullable(column.timestamp),
  paidOn: nullable(column.date),
  paymentReference: nullable(column.text),
})

export interface StatementFilter {
  readonly employeeId?: string | null | undefined
  readonly month?: string | null | undefined
  readonly status?: StatementStatus | null | undefined
}

export function findStatements(
  reader: Reader,
  scope: RowScope,
  ids: readonly string[],
): Promise<CommissionStatementRow[]> {
  return findByKey(reader, CommissionStatementEntity, 'id', ids, statementScope(scope))
}

export function findStatementPage(
  reader: Reader,
  scope: RowScope,
  filter: StatementFilter,
  args: PageArgs,
): Promise<Result<Page<CommissionStatementRow>>> {
  const where = [statementScope(scope), ...equalTo(filter, ['employeeId', 'month', 'status'])]
  return findPage(reader, CommissionStatementEntity, where, { by: ['month'], direction: 'DESC' }, args)
}

export async function lockStatement(tx: Tx, scope: RowScope, id: string): Promise<Result<CommissionStatementRow>> {
  const row = await lockRow(tx, CommissionStatementEntity, id)
  return row !== null && inScope(scope, { ownerId: row.employeeId, teamId: row.teamId })
    ? ok(row)
    : notFound('commission statement')
}

/** The statement of a person and month, held. */
export async function lockStatementOf(
  tx: Tx,
  { employeeId, month, currency }: { employeeId: string; month: string; currency: string },
): Promise<CommissionStatementRow | null> {
  const [row] = await tx.query<{ id: string }>(
    'SELECT id FROM commission_statement WHERE employee_id = $1 AND month = $2 AND currency = $3 FOR UPDATE',
    [employeeId, month, currency],
  )
  return row === undefined ? null : findById(tx, CommissionStatementEntity, row.id)
}

export function insertStatement(tx: Tx, row: CommissionStatementRow): Promise<void> {
  return insertRows(tx, CommissionStatementEntity, row)
}

export function updateStatement(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<CommissionStatementRow>,
): Promise<Result<CommissionStatementRow>> {
  return guardedUpdate(tx, CommissionStatementEntity, read, patch)
}

function statementScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'employeeId', team: 'teamId' })
}
