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
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import type { Result } from '@sellgraph/kernel'
import type { CreditGrade } from '../domain/credit-profile.ts'

export interface CreditProfileRow extends VersionedRow {
  customerId: string
  ownerId: string | null
  teamId: string | null
  currency: string
  creditLimit: string
  termDays: number
  grade: CreditGrade
  prepaymentPercent: string
  overdueBlockDays: number
  validFrom: string
  validUntil: string | null
  reason: string
  approvedBy: string
}

export const CreditProfileEntity = defineEntity<CreditProfileRow>('credit_profile', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  customerId: column.uuid,
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  currency: column.text,
  creditLimit: column.numeric,
  termDays: column.int,
  grade: column.text,
  prepaymentPercent: column.numeric,
  overdueBlockDays: column.int,
  validFrom: column.date,
  validUntil: nullable(column.date),
  reason: column.text,
  approvedBy: column.uuid,
})

/** The profiles of these customers that the scope reaches, in no order. */
export async function findCreditProfilesOf(
  reader: Reader,
  scope: RowScope,
  customerIds: readonly string[],
): Promise<CreditProfileRow[]> {
  return findByKey(
    reader,
    CreditProfileEntity,
    'customerId',
    customerIds,
    scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' }),
  )
}

export async function findCreditProfiles(
  reader: Reader,
  scope: RowScope,
  ids: readonly string[],
): Promise<CreditProfileRow[]> {
  return findByKey(
    reader,
    CreditProfileEntity,
    'id',
    ids,
    scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' }),
  )
}

export function findCreditProfilePage(
  reader: Reader,
  scope: RowScope,
  filter: { grade?: CreditGrade | null | undefined },
  args: PageArgs,
): Promise<Result<Page<CreditProfileRow>>> {
  const where = [scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' })]
  where.push(...equalTo(filter, ['grade']))
  return findPage(reader, CreditProfileEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
}

/**
 * Holds the customer's credit profile until the transaction ends; null when there is none.
 *
 * The lock order of this service: credit profile → receipt → receivable → instalments by id → reservation → exception.
 * Whatever moves credit or money of a customer begins here, so that the movements of one customer come one after the
 * other, and each decision sees all that were decided before it (trap: two orders for the last credit).
 */
export async function lockCreditProfile(tx: Tx, customerId: string): Promise<CreditProfileRow | null> {
  return findRow(tx, CreditProfileEntity, [{ sql: 'e.customerId = :customerId', params: { customerId } }], {
    forUpdate: true,
  })
}

export async function insertCreditProfile(tx: Tx, row: CreditProfileRow): Promise<void> {
  await insertRows(tx, CreditProfileEntity, row)
}

export function updateCreditProfile(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<CreditProfileRow>,
): Promise<Result<CreditProfileRow>> {
  return guardedUpdate(tx, CreditProfileEntity, read, patch)
}
