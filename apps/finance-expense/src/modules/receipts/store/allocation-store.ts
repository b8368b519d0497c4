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
  type Where,
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import type { AllocationKind } from '../domain/allocation.ts'

export interface AllocationRow extends VersionedRow {
  kind: AllocationKind
  receiptId: string
  instalmentId: string
  receivableId: string
  contractId: string
  customerId: string
  ownerId: string | null
  teamId: string | null
  currency: string
  amount: string
  allocatedOn: string
  reversesAllocationId: string | null
  reason: string | null
  recordedBy: string
}

export const AllocationEntity = defineEntity<AllocationRow>('allocation', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  kind: column.text,
  receiptId: column.uuid,
  instalmentId: column.uuid,
  receivableId: column.uuid,
  contractId: column.uuid,
  customerId: column.uuid,
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  currency: column.text,
  amount: column.numeric,
  allocatedOn: column.date,
  reversesAllocationId: nullable(column.uuid),
  reason: nullable(column.text),
  recordedBy: column.text,
})

export function findAllocations(reader: Reader, scope: RowScope, ids: readonly string[]): Promise<AllocationRow[]> {
  return findBy(reader, scope, { sql: 'e.id = ANY(:ids)', params: { ids } })
}

/** Allocations and reversals of these instalments, by accounting date. */
export function findAllocationsOfInstalments(
  reader: Reader,
  scope: RowScope,
  instalmentIds: readonly string[],
): Promise<AllocationRow[]> {
  return findBy(reader, scope, { sql: 'e.instalmentId = ANY(:ids)', params: { ids: instalmentIds } })
}

/** Allocations and reversals of these receipts, by accounting date. */
export function findAllocationsOfReceipts(
  reader: Reader,
  scope: RowScope,
  receiptIds: readonly string[],
): Promise<AllocationRow[]> {
  return findBy(reader, scope, { sql: 'e.receiptId = ANY(:ids)', params: { ids: receiptIds } })
}

/** The reversals of these allocations; at most one each. */
export function findReversalsOf(
  reader: Reader,
  scope: RowScope,
  allocationIds: readonly string[],
): Promise<AllocationRow[]> {
  return findBy(reader, scope, { sql: 'e.reversesAllocationId = ANY(:ids)', params: { ids: allocationIds } })
}

export async function insertAllocation(tx: Tx, row: AllocationRow): Promise<void> {
  await insertRows(tx, AllocationEntity, row)
}

function findBy(reader: Reader, scope: RowScope, where: Where): Promise<AllocationRow[]> {
  const visible = scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' })
  return findRows(reader, AllocationEntity, [where, visible], { orderBy: 'e.allocatedOn, e.id' })
}
