import {
  column,
  defineEntity,
  equalTo,
  findByKey,
  findPage,
  findRow,
  findRows,
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
import type { ReceivableStatus } from '../domain/receivable.ts'

export interface ReceivableRow extends VersionedRow {
  contractId: string
  contractNumber: string
  customerId: string
  customerName: string
  ownerId: string | null
  teamId: string | null
  currency: string
  netAmount: string
  amount: string
  delivered: string
  collected: string
  status: ReceivableStatus
  effectiveOn: string
  /** The contract ended early: from then on what is delivered is all that is owed. */
  endedOn: string | null
}

export const ReceivableEntity = defineEntity<ReceivableRow>('receivable', {
  id: column.id,
  version: column.version,
  createdAt: column.timestamp,
  updatedAt: column.timestamp,
  contractId: column.uuid,
  contractNumber: column.text,
  customerId: column.uuid,
  customerName: column.text,
  ownerId: nullable(column.uuid),
  teamId: nullable(column.uuid),
  currency: column.text,
  netAmount: column.numeric,
  amount: column.numeric,
  delivered: column.numeric,
  collected: column.numeric,
  status: column.text,
  effectiveOn: column.date,
  endedOn: nullable(column.date),
})

export interface ReceivableFilter {
  readonly customerId?: string | null | undefined
  readonly status?: ReceivableStatus | null | undefined
  /** Only those with an instalment that is unpaid today and was due before this day. */
  readonly overdueOn?: string | null | undefined
}

export async function findReceivables(
  reader: Reader,
  scope: RowScope,
  ids: readonly string[],
): Promise<ReceivableRow[]> {
  return findByKey(reader, ReceivableEntity, 'id', ids, receivableScope(scope))
}

/** The receivables of these contracts that the scope reaches; at most one a contract. */
export async function findReceivablesOfContracts(
  reader: Reader,
  scope: RowScope,
  contractIds: readonly string[],
): Promise<ReceivableRow[]> {
  return findByKey(reader, ReceivableEntity, 'contractId', contractIds, receivableScope(scope))
}

export function findReceivablePage(
  reader: Reader,
  scope: RowScope,
  filter: ReceivableFilter,
  args: PageArgs,
): Promise<Result<Page<ReceivableRow>>> {
  const where: Where[] = [receivableScope(scope)]
  if (filter.customerId != null) {
    where.push({ sql: 'e.customerId = :customerId', params: { customerId: filter.customerId } })
  }
  where.push(...equalTo(filter, ['status']))
  if (filter.overdueOn != null) {
    where.push({
      sql: `EXISTS (SELECT 1 FROM instalment i
                     WHERE i.receivable_id = e.id AND i.status <> 'PAID' AND i.due_on < :overdueOn)`,
      params: { overdueOn: filter.overdueOn },
    })
  }
  return findPage(reader, ReceivableEntity, where, { by: ['createdAt'], direction: 'DESC' }, args)
}

export async function receivableExists(reader: Reader, contractId: string): Promise<boolean> {
  const rows = await reader.query('SELECT 1 FROM receivable WHERE contract_id = $1', [contractId])
  return rows.length > 0
}

/** Holds the receivables until the transaction ends, in the order of their ids. */
export async function lockReceivables(tx: Tx, ids: readonly string[]): Promise<ReceivableRow[]> {
  return findRows(tx, ReceivableEntity, [{ sql: 'e.id = ANY(:ids)', params: { ids } }], {
    orderBy: 'e.id',
    forUpdate: true,
  })
}

export async function lockReceivableOfContract(tx: Tx, contractId: string): Promise<ReceivableRow | null> {
  return findRow(tx, ReceivableEntity, [{ sql: 'e.contractId = :contractId', params: { contractId } }], {
    forUpdate: true,
  })
}

export async function insertReceivable(tx: Tx, row: ReceivableRow): Promise<void> {
  await insertRows(tx, ReceivableEntity, row)
}

export function updateReceivable(
  tx: Tx,
  read: { id: string; version: number },
  patch: Partial<ReceivableRow>,
): Promise<Result<ReceivableRow>> {
  return guardedUpdate(tx, ReceivableEntity, read, patch)
}

function receivableScope(scope: RowScope): Where {
  return scopeWhere(scope, { owner: 'ownerId', team: 'teamId', customer: 'customerId' })
}
