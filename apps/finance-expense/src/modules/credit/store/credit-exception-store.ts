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
import type { CreditExceptionStatus } from '../domain/credit-reservation.ts'

export interface CreditExceptionRow extends VersionedRow {
  status: CreditExceptionStatus
  orderId: string
  customerId: string
  ownerId: string | null
  teamId: string | null
  currency: string
  amount: string
  validUntil: string
  reason: string
  requestedBy: string
  decidedBy: string | null
  decidedAt: Date | null
  decisionNote: string | null
}

export const CreditExceptionEntity = defineEntity<CreditExceptionRow>('credit_exception', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  status: column.text,
  orderId: column.uuid,
  customerId: column.uuid,
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  currency: column.text,
  amount: column.numeric,
  validUntil: column.date,
  reason: column.text,
  requestedBy: column.text,
  decidedBy: nullable(column.text),
  decidedAt: nullable(column.timestamp),
  decisionNote: nullable(column.text),
})

export async function findExceptions(
  reader: Reader,
  scope: RowScope,
  ids: readonly string[],
): Promise<CreditExceptionRow[]> {
  return findByKey(reader, CreditExceptionEntity, 'id', ids, exceptionScope(scope))
}

export function findExceptionPage(
  reader: Reader,
  scope: RowScope,
  filter: {
    status?: CreditExceptionStatus | null | undefined
    customerId?: string | null | undefined
    orderId?: string | null | undefined
  },
  args: PageArgs,
): Promise<Result<Page<CreditExceptionRow>>> {
  const where: Where[] = [exceptionScope(scope), ...equalTo(filter, ['status'])]
  if (filter.customerId != null) {
    where.push({ sql: 'e.customerId = :customerId', params: { customerId: filter.customerId } })
  }
  where.push(...equalTo(filter, ['orderId']))
  return findPage(reader, CreditExceptionEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
}

export async function lockException(tx: Tx, scope: RowScope, id: string): Promise<Result<CreditExceptionRow>> {
  const row = await lockRow(tx, CreditExceptionEntity, id)
  return row !== null && inScope(scope, row) ? ok(row) : notFound('credit exception')
}

/** The granted exceptions of an order, largest first, held until the transaction ends: each is used once. */
export async function lockGrantedExceptions(tx: Tx, orderId: string): Promise<CreditExceptionRow[]> {
  return findRows(
    tx,
    CreditExceptionEntity,
    [{ sql: "e.orderId = :orderId AND e.status = 'GRANTED'", params: { orderId } }],
    { orderBy: 'e.amount DESC, e.id', forUpdate: true },
  )
}

export async function insertException(tx: Tx, row: CreditExceptionRow): Promise<void> {
  await insertRows(tx, CreditExceptionEntity, row)
}

export function updateException(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<CreditExceptionRow>,
): Promise<Result<CreditExceptionRow>> {
  return guardedUpdate(tx, CreditExceptionEntity, read, patch)
}

function exceptionScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' })
}
