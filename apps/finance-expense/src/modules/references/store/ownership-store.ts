import type { Tx } from '@sellgraph/db-kit'
import type { Owner } from './customer-store.ts'

/** Tables whose rows are a customer's, in the lock order of this service. */
const tables = [
  'credit_profile',
  'receipt',
  'receivable',
  'instalment',
  'allocation',
  'credit_reservation',
  'credit_exception',
  'credit_check',
] as const
type Table = (typeof tables)[number]

/** Gives every row of the customer to its new owner; answers the ids of the rows that changed, by table. */
export async function handOver(
  tx: Tx,
  customerId: string,
  { ownerId, teamId }: Owner,
): Promise<Record<Table, string[]>> {
  const changed = Object.fromEntries(tables.map((table) => [table, []])) as unknown as Record<Table, string[]>
  for (const table of tables) {
    const rows = await tx.query<{ id: string }>(
      `UPDATE ${table} SET owner_id = $2, team_id = $3, version = version + 1, updated_at = $4
        WHERE customer_id = $1 AND (owner_id IS DISTINCT FROM $2 OR team_id IS DISTINCT FROM $3)
       RETURNING id`,
      [customerId, ownerId, teamId, tx.now],
    )
    changed[table] = rows.map((row) => row.id)
  }
  return changed
}
