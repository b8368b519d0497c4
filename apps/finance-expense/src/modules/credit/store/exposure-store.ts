import type { Reader } from '@sellgraph/db-kit'
import { type ContractPosition, type Exposure, exposureOf } from '../domain/exposure.ts'

/** The figures that a customer's exposure is computed from, in one currency. */
export interface Positions {
  readonly customerId: string
  readonly contracts: readonly ContractPosition[]
  readonly unallocatedReceipts: string
}

/**
 * The unsettled contracts and the unallocated money of customers, each in the currency given for it. One statement, so
 * one snapshot: money that is being allocated is seen on one side or on the other, never on both or on none.
 */
export async function findPositions(
  reader: Reader,
  accounts: readonly { customerId: string; currency: string }[],
): Promise<Positions[]> {
  const rows = await reader.query<{
    customerId: string
    contractId: string | null
    reserved: string
    delivered: string
    collected: string
    unallocated: string
  }>(
    `WITH account AS (SELECT * FROM unnest($1::uuid[], $2::text[]) AS a (customer_id, currency)),
     movement AS (
       SELECT a.customer_id, v.contract_id, v.amount - v.consumed - v.released AS reserved,
              0 AS delivered, 0 AS collected, 0 AS unallocated
         FROM account a JOIN credit_reservation v USING (customer_id, currency)
        WHERE v.status = 'HELD'
       UNION ALL
       SELECT a.customer_id, r.contract_id, 0, r.delivered, r.collected, 0
         FROM account a JOIN receivable r USING (customer_id, currency)
        WHERE r.delivered <> 0 OR r.collected <> 0
       UNION ALL
       SELECT a.customer_id, NULL, 0, 0, 0, c.amount - c.allocated
         FROM account a JOIN receipt c USING (customer_id, currency)
        WHERE c.allocated < c.amount)
     SELECT customer_id AS "customerId", contract_id AS "contractId", sum(reserved)::text AS reserved,
            sum(delivered)::text AS delivered, sum(collected)::text AS collected, sum(unallocated)::text AS unallocated
       FROM movement
      GROUP BY customer_id, contract_id
     HAVING contract_id IS NULL OR sum(reserved) <> 0 OR sum(delivered) <> sum(collected)`,
    [accounts.map((account) => account.customerId), accounts.map((account) => account.currency)],
  )
  return accounts.map(({ customerId }) => {
    const own = rows.filter((row) => row.customerId === customerId)
    return {
      customerId,
      contracts: own.flatMap(({ contractId, reserved, delivered, collected }) =>
        contractId === null ? [] : [{ contractId, reserved, delivered, collected }],
      ),
      unallocatedReceipts: own.find((row) => row.contractId === null)?.unallocated ?? '0',
    }
  })
}

export async function findExposure(
  reader: Reader,
  account: { customerId: string; currency: string },
): Promise<Exposure> {
  const [positions] = await findPositions(reader, [account])
  return exposureOf(positions?.contracts ?? [], positions?.unallocatedReceipts ?? '0')
}

/** Earliest due date among the unpaid instalments of a customer, whatever their currency. */
export async function findOldestDue(reader: Reader, customerId: string): Promise<string | null> {
  const [row] = await reader.query<{ due: string | null }>(
    `SELECT min(due_on)::text AS due FROM instalment WHERE customer_id = $1 AND status <> 'PAID'`,
    [customerId],
  )
  return row?.due ?? null
}
