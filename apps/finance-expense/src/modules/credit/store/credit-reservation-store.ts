import {
  column,
  defineEntity,
  equalTo,
  findByKey,
  findPage,
  findRow,
  guardedUpdate,
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
import type { CreditReservationStatus } from '../domain/credit-reservation.ts'

export interface CreditReservationRow extends VersionedRow {
  status: CreditReservationStatus
  orderId: string
  orderNumber: string
  contractId: string
  customerId: string
  ownerId: string | null
  teamId: string | null
  currency: string
  amount: string
  consumed: string
  released: string
  exceptionId: string | null
}

export const CreditReservationEntity = defineEntity<CreditReservationRow>('credit_reservation', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  status: column.text,
  orderId: column.uuid,
  orderNumber: column.text,
  contractId: column.uuid,
  customerId: column.uuid,
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  currency: column.text,
  amount: column.numeric,
  consumed: column.numeric,
  released: column.numeric,
  exceptionId: nullable(column.uuid),
})

/** The reservations of these orders that the scope reaches; at most one an order. */
export async function findReservationsOfOrders(
  reader: Reader,
  scope: RowScope,
  orderIds: readonly string[],
): Promise<CreditReservationRow[]> {
  return findByKey(reader, CreditReservationEntity, 'orderId', orderIds, reservationScope(scope))
}

export async function findReservations(
  reader: Reader,
  scope: RowScope,
  ids: readonly string[],
): Promise<CreditReservationRow[]> {
  return findByKey(reader, CreditReservationEntity, 'id', ids, reservationScope(scope))
}

export function findReservationPage(
  reader: Reader,
  scope: RowScope,
  filter: { customerId: string; status?: CreditReservationStatus | null | undefined },
  args: PageArgs,
): Promise<Result<Page<CreditReservationRow>>> {
  const where: Where[] = [
    reservationScope(scope),
    { sql: 'e.customerId = :customerId', params: { customerId: filter.customerId } },
  ]
  where.push(...equalTo(filter, ['status']))
  return findPage(reader, CreditReservationEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
}

/** Holds the order's reservation until the transaction ends. */
export async function lockReservation(tx: Tx, orderId: string): Promise<CreditReservationRow | null> {
  return findRow(tx, CreditReservationEntity, [{ sql: 'e.orderId = :orderId', params: { orderId } }], {
    forUpdate: true,
  })
}

export async function insertReservation(tx: Tx, row: CreditReservationRow): Promise<void> {
  await insertRows(tx, CreditReservationEntity, row)
}

export function updateReservation(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<CreditReservationRow>,
): Promise<Result<CreditReservationRow>> {
  return guardedUpdate(tx, CreditReservationEntity, read, patch)
}

function reservationScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' })
}
