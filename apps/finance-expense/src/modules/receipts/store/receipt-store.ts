import {
  column,
  defineEntity,
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

export interface ReceiptRow extends VersionedRow {
  number: string
  customerId: string
  ownerId: string | null
  teamId: string | null
  currency: string
  amount: string
  allocated: string
  receivedOn: string
  reference: string
  note: string | null
  recordedBy: string
}

export const ReceiptEntity = defineEntity<ReceiptRow>('receipt', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  number: column.text,
  customerId: column.uuid,
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  currency: column.text,
  amount: column.numeric,
  allocated: column.numeric,
  receivedOn: column.date,
  reference: column.text,
  note: nullable(column.text),
  recordedBy: column.text,
})

export interface ReceiptFilter {
  readonly customerId?: string | null | undefined
  readonly unallocatedOnly?: boolean | null | undefined
}

export async function findReceipts(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<ReceiptRow[]> {
  return findByKey(reader, ReceiptEntity, 'id', ids, receiptScope(scope))
}

export function findReceiptPage(
  reader: Reader,
  scope: RowScope,
  filter: ReceiptFilter,
  args: PageArgs,
): Promise<Result<Page<ReceiptRow>>> {
  const where: Where[] = [receiptScope(scope)]
  if (filter.customerId != null) {
    where.push({ sql: 'e.customerId = :customerId', params: { customerId: filter.customerId } })
  }
  if (filter.unallocatedOnly === true) where.push({ sql: 'e.allocated < e.amount' })
  return findPage(reader, ReceiptEntity, where, { by: ['receivedOn'], direction: 'DESC' }, args)
}

/** The receipt as it is now, without holding it: to learn whose it is before the locks are taken in their order. */
export async function findReceipt(tx: Tx, scope: RowScope, id: string): Promise<Result<ReceiptRow>> {
  const [row] = await findReceipts(tx, scope, [id])
  return row === undefined ? notFound('receipt') : ok(row)
}

/** Holds the receipt until the transaction ends. */
export async function lockReceipt(tx: Tx, scope: RowScope, id: string): Promise<Result<ReceiptRow>> {
  const row = await lockRow(tx, ReceiptEntity, id)
  return row !== null && inScope(scope, row) ? ok(row) : notFound('receipt')
}

export async function insertReceipt(tx: Tx, row: ReceiptRow): Promise<void> {
  await insertRows(tx, ReceiptEntity, row)
}

export function updateReceipt(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<ReceiptRow>,
): Promise<Result<ReceiptRow>> {
  return guardedUpdate(tx, ReceiptEntity, read, patch)
}

function receiptScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' })
}
