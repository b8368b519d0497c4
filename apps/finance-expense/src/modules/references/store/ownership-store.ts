import { giveRows, type KnownCustomer } from '@sellgraph/customers'
import type { Tx } from '@sellgraph/db-kit'

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

/** Gives every row of the customer to its owner; answers the ids of the rows that changed, by table. */
export async function handOver(tx: Tx, customer: KnownCustomer): Promise<Record<Table, string[]>> {
  const changed = Object.fromEntries(tables.map((table) => [table, []])) as unknown as Record<Table, string[]>
  for (const table of tables) changed[table] = await giveRows(tx, table, customer)
  return changed
}
