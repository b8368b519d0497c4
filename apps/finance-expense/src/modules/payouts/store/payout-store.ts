import {
  column,
  defineEntity,
  equalTo,
  findPage,
  findRows,
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
import type { PayoutStatus } from '../domain/payout.ts'

export interface PayoutInstructionRow extends VersionedRow {
  number: string
  status: PayoutStatus
  statementId: string
  statementNumber: string | null
  employeeId: string
  teamId: string | null
  period: string
  currency: string
  amount: string
  approvedBy: string
  paidOn: string | null
  reference: string | null
  confirmedBy: string | null
}

export const PayoutInstructionEntity = defineEntity<PayoutInstructionRow>('payout_instruction', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  number: column.text,
  status: column.text,
  statementId: column.uuid,
  statementNumber: nullable(column.text),
  employeeId: column.uuid,
  teamId: nullable(column.uuid),
  period: column.text,
  currency: column.text,
  amount: column.numeric,
  approvedBy: column.uuid,
  paidOn: nullable(column.date),
  reference: nullable(column.text),
  confirmedBy: nullable(column.text),
})

export interface PayoutFilter {
  readonly status?: PayoutStatus | null | undefined
  readonly employeeId?: string | null | undefined
  readonly period?: string | null | undefined
}

export function findPayouts(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<PayoutInstructionRow[]> {
  return findBy(reader, scope, { sql: 'e.id = ANY(:ids)', params: { ids } })
}

/** The payouts of these commission statements that the scope reaches; at most one a statement. */
export function findPayoutsOfStatements(
  reader: Reader,
  scope: RowScope,
  statementIds: readonly string[],
): Promise<PayoutInstructionRow[]> {
  return findBy(reader, scope, { sql: 'e.statementId = ANY(:ids)', params: { ids: statementIds } })
}

export function findPayoutPage(
  reader: Reader,
  scope: RowScope,
  filter: PayoutFilter,
  args: PageArgs,
): Promise<Result<Page<PayoutInstructionRow>>> {
  const where: Where[] = [payoutScope(scope), ...equalTo(filter, ['status'])]
  if (filter.employeeId != null) {
    where.push({ sql: 'e.employeeId = :employeeId', params: { employeeId: filter.employeeId } })
  }
  where.push(...equalTo(filter, ['period']))
  return findPage(reader, PayoutInstructionEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
}

/** Holds the payout until the transaction ends. */
export async function lockPayout(tx: Tx, scope: RowScope, id: string): Promise<Result<PayoutInstructionRow>> {
  const row = await lockRow(tx, PayoutInstructionEntity, id)
  const visible = row !== null && inScope(scope, { ownerId: row.employeeId, teamId: row.teamId })
  return visible ? ok(row) : notFound('payout')
}

export async function insertPayout(tx: Tx, row: PayoutInstructionRow): Promise<void> {
  await insertRows(tx, PayoutInstructionEntity, row)
}

export function updatePayout(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<PayoutInstructionRow>,
): Promise<Result<PayoutInstructionRow>> {
  return guardedUpdate(tx, PayoutInstructionEntity, read, patch)
}

function findBy(reader: Reader, scope: RowScope, where: Where): Promise<PayoutInstructionRow[]> {
  const visible = payoutScope(scope)
  return findRows(reader, PayoutInstructionEntity, [where, visible])
}

/** A payout belongs to who is paid. */
function payoutScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'employeeId', team: 'teamId' })
}
