import {
  findRows,
  column,
  defineEntity,
  insertRows,
  nullable,
  type Reader,
  scopeWhere,
  type Tx,
  type VersionedRow,
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import type { Refusal } from '../domain/credit-decision.ts'
import type { CreditCheckOutcome } from '../domain/credit-reservation.ts'

export interface CreditCheckRow extends VersionedRow {
  orderId: string
  orderNumber: string
  contractId: string
  customerId: string
  ownerId: string | null
  teamId: string | null
  outcome: CreditCheckOutcome
  reasonCode: Refusal | null
  reason: string | null
  currency: string
  amount: string
  need: string | null
  available: string | null
  exceptionId: string | null
}

export const CreditCheckEntity = defineEntity<CreditCheckRow>('credit_check', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  orderId: column.uuid,
  orderNumber: column.text,
  contractId: column.uuid,
  customerId: column.uuid,
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  outcome: column.text,
  reasonCode: nullable(column.text),
  reason: nullable(column.text),
  currency: column.text,
  amount: column.numeric,
  need: nullable(column.numeric),
  available: nullable(column.numeric),
  exceptionId: nullable(column.uuid),
})

/** The checks of these orders that the scope reaches, newest first. */
export async function findChecksOfOrders(
  reader: Reader,
  scope: RowScope,
  orderIds: readonly string[],
): Promise<CreditCheckRow[]> {
  const visible = scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' })
  return findRows(reader, CreditCheckEntity, [{ sql: 'e.orderId = ANY(:orderIds)', params: { orderIds } }, visible], {
    orderBy: 'e.createdAt DESC, e.id DESC',
  })
}

export async function insertCheck(tx: Tx, row: CreditCheckRow): Promise<void> {
  await insertRows(tx, CreditCheckEntity, row)
}
