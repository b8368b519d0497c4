import type { Reader, Tx } from '@sellgraph/db-kit'
import type { ContractRow } from '../../contracts/store/contract-store.ts'
import type { OrderedLine } from '../domain/execution.ts'

/** What of a line of the contract was ordered and delivered. */
export type ContractExecutionLineRow = OrderedLine

/** An order of a contract, as fulfillment tells it. */
export interface ContractOrderRow {
  readonly id: string
  readonly version: number
  readonly contractId: string
  readonly number: string
  readonly status: string
  readonly currency: string
  readonly amount: string
  readonly lines: readonly ContractExecutionLineRow[]
}

/** What is owed for a contract, as finance tells it. */
export interface ContractReceivableRow {
  readonly id: string
  readonly version: number
  readonly contractId: string
  readonly currency: string
  readonly amount: string
  readonly delivered: string
  readonly collected: string
  readonly status: string
}

/** How far a contract is: what the fields of its execution are read from. */
export interface ContractExecutionRow {
  readonly contract: ContractRow
  readonly orders: readonly ContractOrderRow[]
}

export async function putOrder(tx: Tx, order: ContractOrderRow): Promise<void> {
  await tx.query(
    `INSERT INTO contract_order (id, version, contract_id, number, status, currency, amount, lines)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (id) DO UPDATE SET version = excluded.version, status = excluded.status,
       currency = excluded.currency, amount = excluded.amount, lines = excluded.lines`,
    [
      order.id,
      order.version,
      order.contractId,
      order.number,
      order.status,
      order.currency,
      order.amount,
      JSON.stringify(order.lines),
    ],
  )
}

export async function putReceivable(tx: Tx, receivable: ContractReceivableRow): Promise<void> {
  await tx.query(
    `INSERT INTO contract_receivable (id, version, contract_id, currency, amount, delivered, collected, status)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (id) DO UPDATE SET version = excluded.version, amount = excluded.amount,
       delivered = excluded.delivered, collected = excluded.collected, status = excluded.status`,
    [
      receivable.id,
      receivable.version,
      receivable.contractId,
      receivable.currency,
      receivable.amount,
      receivable.delivered,
      receivable.collected,
      receivable.status,
    ],
  )
}

export function findOrders(reader: Reader, contractIds: readonly string[]): Promise<ContractOrderRow[]> {
  return reader.query<ContractOrderRow>(
    `SELECT id, version, contract_id AS "contractId", number, status, currency, amount, lines
       FROM contract_order WHERE contract_id = ANY($1) ORDER BY number`,
    [contractIds],
  )
}

export function findReceivables(reader: Reader, contractIds: readonly string[]): Promise<ContractReceivableRow[]> {
  return reader.query<ContractReceivableRow>(
    `SELECT id, version, contract_id AS "contractId", currency, amount, delivered, collected, status
       FROM contract_receivable WHERE contract_id = ANY($1)`,
    [contractIds],
  )
}
