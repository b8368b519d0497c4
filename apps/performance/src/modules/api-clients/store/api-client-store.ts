import {
  column,
  defineEntity,
  equalTo,
  findByKey,
  findPage,
  guardedUpdate,
  insertRows,
  lockRow,
  nullable,
  type Page,
  type PageArgs,
  type Reader,
  type Tx,
  type VersionedRow,
  type Where,
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import { notFound, ok, type Result } from '@sellgraph/kernel'
import { upsertClient } from '@sellgraph/organisation'
import type { ApiClientStatus, ClientRole, ClientRowScope } from '../domain/api-client.ts'

export interface ApiClientRow extends VersionedRow {
  account: string
  name: string
  purpose: string
  ownerId: string
  status: ApiClientStatus
  roles: ClientRole[]
  scopes: string[]
  rowScope: ClientRowScope
  teamIds: string[]
  customerIds: string[]
  expiresAt: Date
  registeredById: string
  approvedById: string | null
  approvedAt: Date | null
  closedById: string | null
  closedAt: Date | null
}

export const ApiClientEntity = defineEntity<ApiClientRow>('api_client', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  account: column.text,
  name: column.text,
  purpose: column.text,
  ownerId: column.uuid,
  status: column.text,
  roles: column.textArray,
  scopes: column.textArray,
  rowScope: column.text,
  teamIds: column.uuidArray,
  customerIds: column.uuidArray,
  expiresAt: column.timestamp,
  registeredById: column.uuid,
  approvedById: nullable(column.uuid),
  approvedAt: nullable(column.timestamp),
  closedById: nullable(column.uuid),
  closedAt: nullable(column.timestamp),
})

export interface ApiClientFilter {
  readonly status?: ApiClientStatus | null | undefined
  readonly account?: string | null | undefined
}

export function findClients(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<ApiClientRow[]> {
  return findByKey(reader, ApiClientEntity, 'id', ids, everyClient(scope))
}

export function findClientPage(
  reader: Reader,
  scope: RowScope,
  filter: ApiClientFilter,
  args: PageArgs,
): Promise<Result<Page<ApiClientRow>>> {
  const where = [everyClient(scope), ...equalTo(filter, ['status', 'account'])]
  return findPage(reader, ApiClientEntity, where, { by: ['account'], direction: 'ASC' }, args)
}

export async function lockClient(tx: Tx, scope: RowScope, id: string): Promise<Result<ApiClientRow>> {
  const row = await lockRow(tx, ApiClientEntity, id)
  return row !== null && scope.isUnlimited ? ok(row) : notFound('client')
}

/** The client that may act under an account now, held. */
export function lockActiveClient(tx: Tx, account: string): Promise<ApiClientRow | null> {
  return tx.manager
    .getRepository(ApiClientEntity)
    .findOne({ where: { account, status: 'ACTIVE' }, lock: { mode: 'pessimistic_write' } })
}

/** With the copy by which callers are scoped, as for employees. */
export async function insertClient(tx: Tx, row: ApiClientRow): Promise<void> {
  await insertRows(tx, ApiClientEntity, row)
  await upsertClient(tx, row)
}

export async function updateClient(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<ApiClientRow>,
): Promise<Result<ApiClientRow>> {
  const changed = await guardedUpdate(tx, ApiClientEntity, read, patch)
  if (changed.ok) await upsertClient(tx, changed.value)
  return changed
}

/** The register belongs to nobody: who may read it at all reads all of it. */
function everyClient(scope: RowScope): Where {
  return { sql: scope.isUnlimited ? 'TRUE' : 'FALSE' }
}
