import {
  column,
  defineEntity,
  findRows,
  guardedUpdate,
  insertRows,
  nullable,
  type Reader,
  scopeSql,
  type Tx,
  type VersionedRow,
} from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import type { Result } from '@sellgraph/kernel'
import type { Department, ReceiptStatus } from '../domain/distribution.ts'

export interface ContractReceiptRow extends VersionedRow {
  contractId: string
  contractVersion: number
  department: Department
  status: ReceiptStatus
  dueAt: Date
  policyVersion: number
  receivedBy: string | null
  receivedAt: Date | null
  note: string | null
  missing: string | null
}

export const ContractReceiptEntity = defineEntity<ContractReceiptRow>('contract_receipt', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  contractId: column.uuid,
  contractVersion: column.int,
  department: column.text,
  status: column.text,
  dueAt: column.timestamp,
  policyVersion: column.int,
  receivedBy: nullable(column.uuid),
  receivedAt: nullable(column.timestamp),
  note: nullable(column.text),
  missing: nullable(column.text),
})

export async function insertReceipts(tx: Tx, receipts: readonly ContractReceiptRow[]): Promise<void> {
  await insertRows(tx, ContractReceiptEntity, receipts)
}

/** The receipts of contracts, by version and department. */
export function findReceipts(reader: Reader, contractIds: readonly string[]): Promise<ContractReceiptRow[]> {
  return findRows(reader, ContractReceiptEntity, [{ sql: 'e.contractId = ANY(:ids)', params: { ids: contractIds } }], {
    orderBy: 'e.contractVersion, e.department',
  })
}

export function updateReceipt(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<ContractReceiptRow>,
): Promise<Result<ContractReceiptRow>> {
  return guardedUpdate(tx, ContractReceiptEntity, read, patch)
}

/** How the copies that were sent between two instants arrived. */
export interface DistributionFigures {
  readonly department: Department
  readonly sent: number
  readonly inTime: number
  readonly late: number
  readonly waiting: number
  readonly overdue: number
}

/** Counts receipts by department, of contracts that the scope reaches: `from` included, `until` not. */
export async function countReceipts(
  reader: Reader,
  scope: RowScope,
  { from, until, now }: { from: Date; until: Date; now: Date },
): Promise<DistributionFigures[]> {
  const params: unknown[] = [from, until, now]
  const visible = scopeSql(scope, { ownerId: 'c.owner_id', teamId: 'c.team_id', customerId: 'c.customer_id' }, params)
  return reader.query<DistributionFigures>(
    `SELECT r.department, count(*)::int AS sent,
            (count(*) FILTER (WHERE r.received_at <= r.due_at))::int AS "inTime",
            (count(*) FILTER (WHERE r.received_at > r.due_at))::int AS late,
            (count(*) FILTER (WHERE r.received_at IS NULL AND r.due_at >= $3))::int AS waiting,
            (count(*) FILTER (WHERE r.received_at IS NULL AND r.due_at < $3))::int AS overdue
       FROM contract_receipt r JOIN contract c ON c.id = r.contract_id
      WHERE r.created_at >= $1 AND r.created_at < $2 AND ${visible}
      GROUP BY r.department ORDER BY r.department`,
    params,
  )
}
