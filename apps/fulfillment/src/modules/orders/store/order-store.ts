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
import { notFound, ok, type Result, staleVersion } from '@sellgraph/kernel'
import type { OrderStatus } from '../domain/order-states.ts'
import type { Quantities } from '../domain/quantities.ts'

export interface SalesOrderRow extends VersionedRow {
  number: string
  status: OrderStatus
  contractId: string
  contractNumber: string
  /** The version of the contract that the order came with; what an amendment adds is an order of its own. */
  contractVersion: number
  customerId: string
  customerName: string
  ownerId: string | null
  teamId: string | null
  currency: string
  grossAmount: string
  confirmedBy: string | null
  confirmedAt: Date | null
  holdReason: string | null
  cancelReason: string | null
  creditReservationId: string | null
}

export interface OrderLineRow extends Quantities {
  id: string
  orderId: string
  position: number
  contractLineId: string
  productId: string
  sku: string
  name: string
  unit: string
  warrantyMonths: number
  grossAmount: string
  currency: string
  firstPromisedOn: string | null
  currentPromiseOn: string | null
}

export const SalesOrderEntity = defineEntity<SalesOrderRow>('sales_order', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  number: column.text,
  status: column.text,
  contractId: column.uuid,
  contractNumber: column.text,
  contractVersion: column.int,
  customerId: column.uuid,
  customerName: column.text,
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  currency: column.text,
  grossAmount: column.numeric,
  confirmedBy: nullable(column.text),
  confirmedAt: nullable(column.timestamp),
  holdReason: nullable(column.text),
  cancelReason: nullable(column.text),
  creditReservationId: nullable(column.uuid),
})

export const OrderLineEntity = defineEntity<OrderLineRow>('order_line', {
  id: column.id,
  orderId: column.uuid,
  position: column.int,
  contractLineId: column.uuid,
  productId: column.uuid,
  sku: column.text,
  name: column.text,
  unit: column.text,
  warrantyMonths: column.int,
  grossAmount: column.numeric,
  currency: column.text,
  firstPromisedOn: nullable(column.date),
  currentPromiseOn: nullable(column.date),
  ordered: column.numeric,
  ready: column.numeric,
  passed: column.numeric,
  shipped: column.numeric,
  delivered: column.numeric,
  cancelled: column.numeric,
})

export interface OrderFilter {
  readonly status?: OrderStatus | null | undefined
  readonly customerId?: string | undefined
}

export function findOrderPage(
  reader: Reader,
  scope: RowScope,
  filter: OrderFilter,
  args: PageArgs,
): Promise<Result<Page<SalesOrderRow>>> {
  const where: Where[] = [orderScope(scope), ...equalTo(filter, ['status'])]
  if (filter.customerId !== undefined)
    where.push({ sql: 'e.customerId = :customer', params: { customer: filter.customerId } })
  return findPage(reader, SalesOrderEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
}

/** The orders whose `key` is one of the values and that the scope reaches, in no order. */
export async function findOrders(
  reader: Reader,
  scope: RowScope,
  key: 'id' | 'contractId',
  values: readonly string[],
): Promise<SalesOrderRow[]> {
  return findByKey(reader, SalesOrderEntity, key, values, orderScope(scope))
}

/** Lines of orders, by order and position. Callers have reached the orders through their scope. */
export async function findLines(reader: Reader, orderIds: readonly string[]): Promise<OrderLineRow[]> {
  return findRows(reader, OrderLineEntity, [{ sql: 'e.orderId = ANY(:ids)', params: { ids: orderIds } }], {
    orderBy: 'e.orderId, e.position',
  })
}

export interface LockedOrder {
  readonly order: SalesOrderRow
  readonly lines: OrderLineRow[]
}

/**
 * Holds the order, and with it its lines, until the transaction ends: every change of either goes through here.
 *
 * @param version - what the caller read; who decided on another one is told so, before anything else is checked
 */
export async function lockOrder(tx: Tx, scope: RowScope, id: string, version?: number): Promise<Result<LockedOrder>> {
  const order = await lockRow(tx, SalesOrderEntity, id)
  if (order === null || !inScope(scope, order)) return notFound('order')
  if (version !== undefined && order.version !== version) return staleVersion('order', order.version)
  return ok({ order, lines: await findLines(tx, [id]) })
}

export async function insertOrder(tx: Tx, order: SalesOrderRow, lines: readonly OrderLineRow[]): Promise<void> {
  await insertRows(tx, SalesOrderEntity, order)
  await insertRows(tx, OrderLineEntity, lines)
}

/** Changes the order if it still has the version that the decision was made on. */
export function updateOrder(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<SalesOrderRow>,
): Promise<Result<SalesOrderRow>> {
  return guardedUpdate(tx, SalesOrderEntity, read, patch)
}

/** Writes the quantities of a line whose order is locked. */
export async function updateQuantities(tx: Tx, line: OrderLineRow): Promise<void> {
  const { id, ready, passed, shipped, delivered, cancelled } = line
  await tx.query(
    'UPDATE order_line SET ready = $2, passed = $3, shipped = $4, delivered = $5, cancelled = $6 WHERE id = $1',
    [id, ready, passed, shipped, delivered, cancelled],
  )
}

/** What a locked order asks for now: quantities and amounts of its lines, and no other lines. */
export async function updateAgreed(tx: Tx, orderId: string, lines: readonly OrderLineRow[]): Promise<void> {
  await tx.query('DELETE FROM order_line WHERE order_id = $1 AND id <> ALL($2)', [orderId, lines.map(({ id }) => id)])
  for (const { id, ordered, grossAmount } of lines) {
    await tx.query('UPDATE order_line SET ordered = $2, gross_amount = $3 WHERE id = $1', [id, ordered, grossAmount])
  }
}

/** Another day is promised for what is open of a line whose order is locked. */
export async function updatePromise(tx: Tx, id: string, promisedOn: string | null): Promise<void> {
  await tx.query('UPDATE order_line SET current_promise_on = $2 WHERE id = $1', [id, promisedOn])
}

function orderScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' })
}
