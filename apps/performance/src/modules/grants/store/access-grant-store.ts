import {
  column,
  defineEntity,
  equalTo,
  findByKey,
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
import { upsertGrant } from '@sellgraph/organisation'
import type { GrantKind, GrantStatus, LentRole } from '../domain/grant.ts'

export interface AccessGrantRow extends VersionedRow {
  kind: GrantKind
  status: GrantStatus
  granteeId: string
  coveredId: string | null
  role: LentRole | null
  teamId: string | null
  reason: string
  startsAt: Date | null
  endsAt: Date | null
  hours: number | null
  decisionDueAt: Date
  policyVersion: number
  requestedById: string
  decidedById: string | null
  decidedAt: Date | null
  decisionNote: string | null
  closedById: string | null
  closedAt: Date | null
  closingNote: string | null
}

export const AccessGrantEntity = defineEntity<AccessGrantRow>('access_grant', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  kind: column.text,
  status: column.text,
  granteeId: column.uuid,
  coveredId: nullable(column.uuid),
  role: nullable(column.text),
  teamId: nullable(column.uuid),
  reason: column.text,
  startsAt: nullable(column.timestamp),
  endsAt: nullable(column.timestamp),
  hours: nullable(column.int),
  decisionDueAt: column.timestamp,
  policyVersion: column.int,
  requestedById: column.uuid,
  decidedById: nullable(column.uuid),
  decidedAt: nullable(column.timestamp),
  decisionNote: nullable(column.text),
  closedById: nullable(column.uuid),
  closedAt: nullable(column.timestamp),
  closingNote: nullable(column.text),
})

export interface AccessGrantFilter {
  readonly kind?: GrantKind | null | undefined
  readonly status?: GrantStatus | null | undefined
  readonly granteeId?: string | null | undefined
  readonly coveredId?: string | null | undefined
}

export function findGrants(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<AccessGrantRow[]> {
  return findByKey(reader, AccessGrantEntity, 'id', ids, grantScope(scope))
}

/** The latest request first. */
export function findGrantPage(
  reader: Reader,
  scope: RowScope,
  filter: AccessGrantFilter,
  args: PageArgs,
): Promise<Result<Page<AccessGrantRow>>> {
  const where = [grantScope(scope), ...equalTo(filter, ['kind', 'status', 'granteeId', 'coveredId'])]
  return findPage(reader, AccessGrantEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
}

/** Roles that were lent at any moment from `from` until before `to`, the latest request first. */
export function findLentPage(
  reader: Reader,
  scope: RowScope,
  { from, to }: { from: Date; to: Date },
  args: PageArgs,
): Promise<Result<Page<AccessGrantRow>>> {
  const lent = {
    sql: `e.kind = 'BREAK_GLASS' AND e.status IN ('ACTIVE', 'ENDED', 'REVOKED')
          AND e.startsAt < :to AND LEAST(e.endsAt, e.closedAt) > :from`,
    params: { from, to },
  }
  return findPage(reader, AccessGrantEntity, [grantScope(scope), lent], { by: ['createdAt'], direction: 'DESC' }, args)
}

/** Requests and approved grants that somebody has a part in, held. */
export async function lockOpenGrantsOf(tx: Tx, employeeId: string): Promise<AccessGrantRow[]> {
  return findRows(
    tx,
    AccessGrantEntity,
    [
      {
        sql: `e.status IN ('REQUESTED', 'ACTIVE') AND (e.granteeId = :employeeId OR e.coveredId = :employeeId)`,
        params: {
          employeeId,
        },
      },
    ],
    { orderBy: 'e.id', forUpdate: true },
  )
}

export async function lockGrant(tx: Tx, scope: RowScope, id: string): Promise<Result<AccessGrantRow>> {
  const row = await lockRow(tx, AccessGrantEntity, id)
  return row !== null && inScope(scope, { ...row, ownerId: row.granteeId }) ? ok(row) : notFound('access grant')
}

export async function insertGrant(tx: Tx, row: AccessGrantRow): Promise<void> {
  await insertRows(tx, AccessGrantEntity, row)
  await upsertGrant(tx, row)
}

/** With the copy by which callers are scoped, as for employees. */
export async function updateGrant(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<AccessGrantRow>,
): Promise<Result<AccessGrantRow>> {
  const changed = await guardedUpdate(tx, AccessGrantEntity, read, patch)
  if (changed.ok) await upsertGrant(tx, changed.value)
  return changed
}

function grantScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'granteeId', team: 'teamId' })
}
