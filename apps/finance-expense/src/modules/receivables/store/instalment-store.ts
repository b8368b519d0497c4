import {
  column,
  defineEntity,
  findByKey,
  findRows,
  guardedUpdate,
  insertRows,
  nullable,
  type Reader,
  scopeWhere,
  type Tx,
  type VersionedRow,
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import type { Result } from '@sellgraph/kernel'
import type { InstalmentStatus, InstalmentTrigger } from '../domain/receivable.ts'

export interface InstalmentRow extends VersionedRow {
  receivableId: string
  contractId: string
  customerId: string
  ownerId: string | null
  teamId: string | null
  seq: number
  trigger: InstalmentTrigger
  daysAfter: number
  currency: string
  amount: string
  collected: string
  status: InstalmentStatus
  triggeredOn: string | null
  dueOn: string | null
}

export const InstalmentEntity = defineEntity<InstalmentRow>('instalment', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  receivableId: column.uuid,
  contractId: column.uuid,
  customerId: column.uuid,
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  seq: column.int,
  trigger: column.text,
  daysAfter: column.int,
  currency: column.text,
  amount: column.numeric,
  collected: column.numeric,
  status: column.text,
  triggeredOn: nullable(column.date),
  dueOn: nullable(column.date),
})

export async function findInstalments(
  reader: Reader,
  scope: RowScope,
  ids: readonly string[],
): Promise<InstalmentRow[]> {
  return findByKey(
    reader,
    InstalmentEntity,
    'id',
    ids,
    scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' }),
  )
}

/** The instalments of these receivables that the scope reaches, in the order of the contract. */
export async function findInstalmentsOf(
  reader: Reader,
  scope: RowScope,
  receivableIds: readonly string[],
): Promise<InstalmentRow[]> {
  const visible = scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' })
  return findRows(
    reader,
    InstalmentEntity,
    [{ sql: 'e.receivableId = ANY(:receivableIds)', params: { receivableIds } }, visible],
    { orderBy: 'e.seq' },
  )
}

/** Holds the instalments until the transaction ends, in the order of their ids. Their receivables are locked before. */
export async function lockInstalments(tx: Tx, ids: readonly string[]): Promise<InstalmentRow[]> {
  return findRows(tx, InstalmentEntity, [{ sql: 'e.id = ANY(:ids)', params: { ids } }], {
    orderBy: 'e.id',
    forUpdate: true,
  })
}

/** Holds all instalments of a receivable that is locked. */
export async function lockInstalmentsOf(tx: Tx, receivableId: string): Promise<InstalmentRow[]> {
  return findRows(tx, InstalmentEntity, [{ sql: 'e.receivableId = :receivableId', params: { receivableId } }], {
    orderBy: 'e.id',
    forUpdate: true,
  })
}

/** Holds the instalments that wait for a trigger. */
export async function lockWaitingInstalments(
  tx: Tx,
  receivableId: string,
  trigger: InstalmentTrigger,
): Promise<InstalmentRow[]> {
  return findRows(
    tx,
    InstalmentEntity,
    [
      {
        sql: 'e.receivableId = :receivableId AND e.trigger = :trigger AND e.dueOn IS NULL',
        params: { receivableId, trigger },
      },
    ],
    { orderBy: 'e.id', forUpdate: true },
  )
}

export async function insertInstalments(tx: Tx, rows: readonly InstalmentRow[]): Promise<void> {
  if (rows.length > 0) await insertRows(tx, InstalmentEntity, rows)
}

export function updateInstalment(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<InstalmentRow>,
): Promise<Result<InstalmentRow>> {
  return guardedUpdate(tx, InstalmentEntity, read, patch)
}
