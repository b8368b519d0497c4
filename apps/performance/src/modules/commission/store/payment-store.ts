import type { Reader, Tx } from '@sellgraph/db-kit'

/** A payment allocated to a contract, or the reversal of one: then the amounts are negative. */
export interface CollectedPayment {
  readonly id: string
  readonly contractId: string
  readonly reversesId: string | null
  readonly grossAmount: string
  readonly netAmount: string
  readonly allocatedOn: string
  readonly planId: string | null
  readonly planPeriod: string | null
}

const COLUMNS = `id, contract_id AS "contractId", reverses_id AS "reversesId", gross_amount AS "grossAmount",
  net_amount AS "netAmount", allocated_on::text AS "allocatedOn", plan_id AS "planId", plan_period AS "planPeriod"`

export async function findPayment(reader: Reader, id: string): Promise<CollectedPayment | null> {
  const [payment] = await reader.query<CollectedPayment>(`SELECT ${COLUMNS} FROM collected_payment WHERE id = $1`, [id])
  return payment ?? null
}

export async function insertPayment(tx: Tx, payment: CollectedPayment): Promise<void> {
  await tx.query(
    `INSERT INTO collected_payment (id, contract_id, reverses_id, gross_amount, net_amount, allocated_on, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      payment.id,
      payment.contractId,
      payment.reversesId,
      payment.grossAmount,
      payment.netAmount,
      payment.allocatedOn,
      tx.now,
    ],
  )
}

export async function markRated(tx: Tx, id: string, planId: string, planPeriod: string): Promise<void> {
  await tx.query('UPDATE collected_payment SET plan_id = $2, plan_period = $3 WHERE id = $1', [id, planId, planPeriod])
}

/** Payments that wait for a plan, each before its reversal. */
export function findUnratedPayments(tx: Tx, currency: string): Promise<CollectedPayment[]> {
  return tx.query<CollectedPayment>(
    `SELECT ${COLUMNS} FROM collected_payment
      WHERE plan_id IS NULL AND contract_id IN (SELECT id FROM sold_contract WHERE currency = $1)
      ORDER BY reverses_id IS NOT NULL, allocated_on, id`,
    [currency],
  )
}

/** Whether the plan has rated a payment of this day or a later one. */
export async function hasRatedFrom(tx: Tx, planId: string, day: string): Promise<boolean> {
  const found = await tx.query(
    'SELECT 1 FROM collected_payment WHERE plan_id = $1 AND reverses_id IS NULL AND allocated_on >= $2 LIMIT 1',
    [planId, day],
  )
  return found.length > 0
}
