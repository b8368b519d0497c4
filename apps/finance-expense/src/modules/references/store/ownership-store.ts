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

/** Gives every row of the customer to its owner. */
export async function handOver(tx: Tx, customer: KnownCustomer): Promise<void> {
  for (const table of tables) await giveRows(tx, table, customer)
}
