import type { Reader, Tx } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import type { Account } from '../domain/settlement.ts'

/** Whose account: a person in a period of a plan. */
export interface AccountOwner {
  readonly employeeId: string
  readonly planId: string
  readonly period: string
}

export interface HeldAccount extends Account {
  readonly id: string
}

/**
 * The person's account with the share of a contract, held until the transaction ends: two payments at the same moment
 * are settled one after the other, each on what the other has left.
 */
export async function lockAccount(tx: Tx, owner: AccountOwner, contractId: string): Promise<HeldAccount> {
  const key = [owner.employeeId, owner.planId, owner.period]
  await tx.query(
    `INSERT INTO commission_accumulator (id, employee_id, plan_id, period, basis, updated_at)
     VALUES ($1, $2, $3, $4, 0, $5) ON CONFLICT (employee_id, plan_id, period) DO NOTHING`,
    [newId(), ...key, tx.now],
  )
  const [row] = await tx.query<{ id: string; basis: string }>(
    'SELECT id, basis FROM commission_accumulator WHERE employee_id = $1 AND plan_id = $2 AND period = $3 FOR UPDATE',
    key,
  )
  if (row === undefined) throw new Error('an account that was just opened exists')
  // A statement of its own: what others committed while this one waited for the lock must be seen.
  const [contract] = await tx.query<{ collected: string; basis: string }>(
    `SELECT collected_gross AS collected, basis FROM commission_accumulator_contract
      WHERE accumulator_id = $1 AND contract_id = $2`,
    [row.id, contractId],
  )
  return { ...row, contractCollected: contract?.collected ?? '0', contractBasis: contract?.basis ?? '0' }
}

export async function writeAccount(tx: Tx, id: string, contractId: string, account: Account): Promise<void> {
  await tx.query('UPDATE commission_accumulator SET basis = $2, version = version + 1, updated_at = $3 WHERE id = $1', [
    id,
    account.basis,
    tx.now,
  ])
  await tx.query(
    `INSERT INTO commission_accumulator_contract AS c (id, accumulator_id, contract_id, collected_gross, basis, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (accumulator_id, contract_id) DO UPDATE
       SET collected_gross = excluded.collected_gross, basis = excluded.basis, version = c.version + 1,
           updated_at = excluded.updated_at`,
    [newId(), id, contractId, account.contractCollected, account.contractBasis, tx.now],
  )
}

export interface AccountRow extends AccountOwner {
  readonly id: string
  readonly basis: string
  readonly version: number
  readonly updatedAt: Date
}

export function findAccounts(reader: Reader, ids: readonly string[]): Promise<AccountRow[]> {
  return reader.query<AccountRow>(
    `SELECT id, employee_id AS "employeeId", plan_id AS "planId", period, basis, version, updated_at AS "updatedAt"
       FROM commission_accumulator WHERE id = ANY($1)`,
    [[...ids]],
  )
}

/** The share of one contract in an account. */
export interface AccountContractRow {
  readonly id: string
  readonly accumulatorId: string
  readonly contractId: string
  readonly collectedGross: string
  readonly basis: string
  readonly version: number
  readonly updatedAt: Date
}

export function findAccountContracts(reader: Reader, ids: readonly string[]): Promise<AccountContractRow[]> {
  return reader.query<AccountContractRow>(
    `SELECT id, accumulator_id AS "accumulatorId", contract_id AS "contractId", collected_gross AS "collectedGross", basis,
            version, updated_at AS "updatedAt"
       FROM commission_accumulator_contract WHERE id = ANY($1)`,
    [[...ids]],
  )
}
