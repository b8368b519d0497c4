import {
  column,
  defineEntity,
  equalTo,
  findPage,
  findRows,
  insertRows,
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
import type { Result } from '@sellgraph/kernel'
import type { FormulaStep } from '../domain/settlement.ts'

export interface CommissionLineRow extends VersionedRow {
  employeeId: string
  teamId: string | null
  contractId: string
  customerId: string
  allocationId: string
  planId: string
  planPeriod: string
  month: string
  currency: string
  splitPercent: string
  basis: string
  basisBefore: string
  basisAfter: string
  entitlementBefore: string
  entitlementAfter: string
  amount: string
  steps: FormulaStep[]
  statementId: string | null
}

export const CommissionLineEntity = defineEntity<CommissionLineRow>('commission_line', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  employeeId: column.uuid,
  teamId: nullable(column.uuid),
  contractId: column.uuid,
  customerId: column.uuid,
  allocationId: column.uuid,
  planId: column.uuid,
  planPeriod: column.text,
  month: column.text,
  currency: column.text,
  splitPercent: column.numeric,
  basis: column.numeric,
  basisBefore: column.numeric,
  basisAfter: column.numeric,
  entitlementBefore: column.numeric,
  entitlementAfter: column.numeric,
  amount: column.numeric,
  steps: column.json,
  statementId: nullable(column.uuid),
})

export interface LineFilter {
  readonly employeeId?: string | null | undefined
  readonly contractId?: string | null | undefined
  readonly month?: string | null | undefined
}

export function findLines(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<CommissionLineRow[]> {
  return linesWhere(reader, scope, 'e.id = ANY(:ids)', { ids })
}

/** In the order they were settled. */
export function findLinesOfContracts(
  reader: Reader,
  scope: RowScope,
  contractIds: readonly string[],
): Promise<CommissionLineRow[]> {
  return linesWhere(reader, scope, 'e.contractId = ANY(:contractIds)', { contractIds })
}

export function findLinesOfAllocations(
  reader: Reader,
  scope: RowScope,
  allocationIds: readonly string[],
): Promise<CommissionLineRow[]> {
  return linesWhere(reader, scope, 'e.allocationId = ANY(:allocationIds)', { allocationIds })
}

export function findLinesOfStatements(
  reader: Reader,
  scope: RowScope,
  statementIds: readonly string[],
): Promise<CommissionLineRow[]> {
  return linesWhere(reader, scope, 'e.statementId = ANY(:statementIds)', { statementIds })
}

export function findLinePage(
  reader: Reader,
  scope: RowScope,
  filter: LineFilter,
  args: PageArgs,
): Promise<Result<Page<CommissionLineRow>>> {
  const where = [lineScope(scope), ...equalTo(filter, ['employeeId', 'contractId', 'month'])]
  return findPage(reader, CommissionLineEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
}

export function insertLine(tx: Tx, row: CommissionLineRow): Promise<void> {
  return insertRows(tx, CommissionLineEntity, row)
}

/** All lines of a statement, also those from when the person was in another team. */
export async function findLineIds(reader: Reader, statementId: string): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    'SELECT id FROM commission_line WHERE statement_id = $1 ORDER BY created_at, id',
    [statementId],
  )
  return rows.map(({ id }) => id)
}

/** Takes every line out of a statement. */
export async function releaseLines(tx: Tx, statementId: string): Promise<void> {
  await tx.query(
    'UPDATE commission_line SET statement_id = NULL, version = version + 1, updated_at = $2 WHERE statement_id = $1',
    [statementId, tx.now],
  )
}

/** Lines up to a month that no statement has, held: a line is paid by one statement. */
export function lockOpenLines(
  tx: Tx,
  { employeeId, currency, month }: { employeeId: string; currency: string; month: string },
): Promise<{ id: string; amount: string }[]> {
  return tx.query(
    `SELECT id, amount FROM commission_line
      WHERE employee_id = $1 AND currency = $2 AND month <= $3 AND statement_id IS NULL
      ORDER BY id FOR UPDATE`,
    [employeeId, currency, month],
  )
}

export async function claimLines(tx: Tx, statementId: string, ids: readonly string[]): Promise<void> {
  await tx.query(
    'UPDATE commission_line SET statement_id = $1, version = version + 1, updated_at = $3 WHERE id = ANY($2)',
    [statementId, [...ids], tx.now],
  )
}

function linesWhere(
  reader: Reader,
  scope: RowScope,
  sql: string,
  params: Readonly<Record<string, unknown>>,
): Promise<CommissionLineRow[]> {
  const visible = lineScope(scope)
  return findRows(reader, CommissionLineEntity, [{ sql, params }, visible], {
    orderBy: 'e.createdAt, e.id',
  })
}

function lineScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'employeeId', team: 'teamId', customer: 'customerId' })
}
