import type { Reader, Tx } from '@sellgraph/db-kit'
import { done, reactState, type Reaction } from '@sellgraph/messaging'

export interface Owner {
  readonly ownerId: string | null
  readonly teamId: string | null
}

/** A customer as crm tells it. */
export interface KnownCustomer extends Owner {
  readonly id: string
  readonly version: number
  readonly name: string
}

export async function findCustomer(reader: Reader, id: string): Promise<KnownCustomer | null> {
  const [row] = await reader.query<KnownCustomer>(
    `SELECT id, version, name, owner_id AS "ownerId", team_id AS "teamId" FROM sys.customer WHERE id = $1`,
    [id],
  )
  return row ?? null
}

/**
 * Who owns the customer now. An event carries the owner of its own moment, which may be over when it arrives: a row
 * that is written late belongs to the present owner as much as one that was written before the change.
 */
export async function presentOwner(reader: Reader, customerId: string, inEvent: Owner): Promise<Owner> {
  const { ownerId, teamId } = (await findCustomer(reader, customerId)) ?? inEvent
  return { ownerId, teamId }
}

/**
 * The reaction that keeps the copy of customers and, with the owner of a customer (R052), passes its rows on.
 *
 * @param handOver - gives the service's rows of the customer to the owner it has now, and publishes those that changed
 * @param before - takes what locks must be taken before the copy changes, where the service's lock order asks for it
 */
export function keepCustomers(
  handOver: (tx: Tx, customer: KnownCustomer) => Promise<void>,
  before?: (tx: Tx, customerId: string) => Promise<unknown>,
): Reaction {
  return reactState('state.crm.customer.v1', async ({ tx, id, version, row }) => {
    if (row === null) {
      await tx.query('DELETE FROM sys.customer WHERE id = $1', [id])
      return done()
    }
    const customer = { id, version, name: row.name, ownerId: row.ownerId, teamId: row.teamId }
    await before?.(tx, id)
    await tx.query(
      `INSERT INTO sys.customer AS c (id, version, name, owner_id, team_id) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (id) DO UPDATE SET version = excluded.version, name = excluded.name,
         owner_id = excluded.owner_id, team_id = excluded.team_id
       WHERE c.version <= excluded.version`,
      [id, version, customer.name, customer.ownerId, customer.teamId],
    )
    await handOver(tx, customer)
    return done()
  })
}

/**
 * Gives a customer's rows of one table to its owner, each with a new version; answers the ids of those that changed.
 *
 * @param table - a table with customer_id, owner_id, team_id, version and updated_at; trusted text
 * @param only - a condition on the rows that change hands; trusted text
 */
export async function giveRows(tx: Tx, table: string, customer: KnownCustomer, only = 'TRUE'): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `UPDATE ${table} SET owner_id = $2, team_id = $3, version = version + 1, updated_at = $4
      WHERE customer_id = $1 AND (owner_id IS DISTINCT FROM $2 OR team_id IS DISTINCT FROM $3) AND (${only})
     RETURNING id`,
    [customer.id, customer.ownerId, customer.teamId, tx.now],
  )
  return rows.map((row) => row.id)
}
