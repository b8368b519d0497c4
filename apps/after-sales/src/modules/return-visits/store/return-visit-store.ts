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
import type { ReturnVisitKind, ReturnVisitMethod, ReturnVisitStatus } from '../domain/return-visit.ts'

export interface ReturnVisitRow extends VersionedRow {
  status: ReturnVisitStatus
  kind: ReturnVisitKind
  orderId: string
  contractId: string
  shipmentId: string | null
  customerId: string
  customerName: string
  ownerId: string | null
  teamId: string | null
  dueOn: string
  dueAt: Date
  policyVersion: number | null
  tries: number
  lastTriedAt: Date | null
  method: ReturnVisitMethod | null
  score: number | null
  usage: string | null
  answers: { question: string; answer: string }[]
  suggestions: string | null
  issues: string[]
  visitedBy: string | null
  doneAt: Date | null
}

export const ReturnVisitEntity = defineEntity<ReturnVisitRow>('return_visit', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  status: column.text,
  kind: column.text,
  orderId: column.uuid,
  contractId: column.uuid,
  shipmentId: nullable(column.uuid),
  customerId: column.uuid,
  customerName: column.text,
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  dueOn: column.date,
  dueAt: column.timestamp,
  policyVersion: nullable(column.int),
  tries: column.int,
  lastTriedAt: nullable(column.timestamp),
  method: nullable(column.text),
  score: nullable(column.int),
  usage: nullable(column.text),
  answers: column.json,
  suggestions: nullable(column.text),
  issues: column.textArray,
  visitedBy: nullable(column.uuid),
  doneAt: nullable(column.timestamp),
})

export interface ReturnVisitFilter {
  readonly status?: ReturnVisitStatus | null | undefined
  readonly kind?: ReturnVisitKind | null | undefined
  readonly customerId?: string | null | undefined
  /** Only visits that are not done and due on or before this day. */
  readonly dueBy?: string | null | undefined
  /** Only visits that are not done and whose limit was over at this instant. */
  readonly overdueAt?: Date | null | undefined
}

/** The visits with these ids that the scope reaches, in no order. */
export function findReturnVisits(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<ReturnVisitRow[]> {
  return findBy(reader, scope, { sql: 'e.id = ANY(:ids)', params: { ids } })
}

/** The visits after the deliveries of these orders that the scope reaches, the first due first. */
export function findReturnVisitsOfOrders(
  reader: Reader,
  scope: RowScope,
  orderIds: readonly string[],
): Promise<ReturnVisitRow[]> {
  return findBy(reader, scope, { sql: 'e.orderId = ANY(:ids)', params: { ids: orderIds } })
}

export function findReturnVisitPage(
  reader: Reader,
  scope: RowScope,
  filter: ReturnVisitFilter,
  args: PageArgs,
): Promise<Result<Page<ReturnVisitRow>>> {
  const where: Where[] = [visitScope(scope)]
  const { status, kind, customerId, dueBy, overdueAt } = filter
  where.push(...equalTo({ status, kind, customerId }))
  if (dueBy != null) where.push({ sql: "e.status <> 'DONE' AND e.dueOn <= :dueBy", params: { dueBy } })
  if (overdueAt != null) where.push({ sql: "e.status <> 'DONE' AND e.dueAt < :overdueAt", params: { overdueAt } })
  return findPage(reader, ReturnVisitEntity, where, { by: ['dueAt'], direction: 'ASC' }, args)
}

export async function shipmentHasVisit(reader: Reader, shipmentId: string): Promise<boolean> {
  const rows = await reader.query('SELECT 1 FROM return_visit WHERE shipment_id = $1', [shipmentId])
  return rows.length > 0
}

/** Holds the visit until the transaction ends. */
export async function lockReturnVisit(tx: Tx, scope: RowScope, id: string): Promise<Result<ReturnVisitRow>> {
  const row = await lockRow(tx, ReturnVisitEntity, id)
  return row !== null && inScope(scope, row) ? ok(row) : notFound('return visit')
}

export async function insertReturnVisit(tx: Tx, row: ReturnVisitRow): Promise<void> {
  await insertRows(tx, ReturnVisitEntity, row)
}

export function updateReturnVisit(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<ReturnVisitRow>,
): Promise<Result<ReturnVisitRow>> {
  return guardedUpdate(tx, ReturnVisitEntity, read, patch)
}

function findBy(reader: Reader, scope: RowScope, where: Where): Promise<ReturnVisitRow[]> {
  const visible = visitScope(scope)
  return findRows(reader, ReturnVisitEntity, [where, visible], { orderBy: 'e.dueAt, e.id' })
}

function visitScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' })
}
