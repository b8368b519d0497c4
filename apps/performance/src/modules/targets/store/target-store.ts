import {
  column,
  defineEntity,
  equalTo,
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
import type { TargetMetric, TargetScope, TargetStatus } from '../domain/target.ts'

export interface TargetRow extends VersionedRow {
  status: TargetStatus
  metric: TargetMetric
  scope: TargetScope
  employeeId: string | null
  teamId: string | null
  month: string
  amount: string | null
  currency: string | null
  count: number | null
  targetVersion: number
  draftedBy: string
  publishedBy: string | null
  publishedAt: Date | null
}

export const TargetEntity = defineEntity<TargetRow>('target', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  status: column.text,
  metric: column.text,
  scope: column.text,
  employeeId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  month: column.text,
  amount: nullable(column.numeric),
  currency: nullable(column.text),
  count: nullable(column.int),
  targetVersion: column.int,
  draftedBy: column.text,
  publishedBy: nullable(column.text),
  publishedAt: nullable(column.timestamp),
})

export interface TargetFilter {
  readonly month?: string | null | undefined
  readonly employeeId?: string | null | undefined
  readonly teamId?: string | null | undefined
  readonly status?: TargetStatus | null | undefined
}

/** What makes two targets versions of one. */
export type TargetSubject = Pick<TargetRow, 'metric' | 'scope' | 'employeeId' | 'teamId' | 'month'>

export function findTargets(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<TargetRow[]> {
  return findByKey(reader, TargetEntity, 'id', ids, targetScope(scope))
}

export function findTargetPage(
  reader: Reader,
  scope: RowScope,
  filter: TargetFilter,
  args: PageArgs,
): Promise<Result<Page<TargetRow>>> {
  const where = [targetScope(scope), ...equalTo(filter, ['month', 'employeeId', 'teamId', 'status'])]
  return findPage(reader, TargetEntity, where, { by: ['month'], direction: 'DESC' }, args)
}

export async function lockTarget(tx: Tx, scope: RowScope, id: string): Promise<Result<TargetRow>> {
  const row = await lockRow(tx, TargetEntity, id)
  return row !== null && inScope(scope, { ownerId: row.employeeId, teamId: row.teamId }) ? ok(row) : notFound('target')
}

/** The highest version of a target so far; 0 when there is none. */
export async function latestTargetVersion(tx: Tx, subject: TargetSubject): Promise<number> {
  const { where, params } = sameTarget(subject)
  const [row] = await tx.query<{ latest: number }>(
    `SELECT coalesce(max(target_version), 0) AS latest FROM target WHERE ${where}`,
    params,
  )
  return row?.latest ?? 0
}

export async function findPublishedTarget(tx: Tx, subject: TargetSubject): Promise<TargetRow | null> {
  const { where, params } = sameTarget(subject)
  const [row] = await tx.query<{ id: string }>(`SELECT id FROM target WHERE ${where} AND status = 'PUBLISHED'`, params)
  return row === undefined ? null : lockRow(tx, TargetEntity, row.id)
}

export function insertTarget(tx: Tx, row: TargetRow): Promise<void> {
  return insertRows(tx, TargetEntity, row)
}

export function updateTarget(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<TargetRow>,
): Promise<Result<TargetRow>> {
  return guardedUpdate(tx, TargetEntity, read, patch)
}

function sameTarget({ metric, scope, employeeId, teamId, month }: TargetSubject): { where: string; params: unknown[] } {
  const column = scope === 'EMPLOYEE' ? 'employee_id' : 'team_id'
  return {
    where: `metric = $1 AND scope = $2 AND ${column} = $3 AND month = $4`,
    params: [metric, scope, scope === 'EMPLOYEE' ? employeeId : teamId, month],
  }
}

function targetScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'employeeId', team: 'teamId' })
}
