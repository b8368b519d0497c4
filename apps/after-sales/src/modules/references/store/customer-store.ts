import type { Reader, Tx } from '@sellgraph/db-kit'

/** A customer as crm tells it. */
export interface KnownCustomer {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly ownerId: string | null
  readonly teamId: string | null
}

export interface Owner {
  readonly ownerId: string | null
  readonly teamId: string | null
}

/**
 * Who owns the customer now. An event carries the owner of its own moment, which may be over when it arrives: a row
 * that is written late belongs to the present owner as much as one that was written before the change.
 */
export async function presentOwner(reader: Reader, customerId: string, inEvent: Owner): Promise<Owner> {
  const [row] = await reader.query<Owner>(
    `SELECT owner_id AS "ownerId", team_id AS "teamId" FROM customer WHERE id = $1`,
    [customerId],
  )
  const { ownerId, teamId } = row ?? inEvent
  return { ownerId, teamId }
}

export async function saveCustomer(tx: Tx, customer: KnownCustomer): Promise<void> {
  await tx.query(
    `INSERT INTO customer (id, version, name, owner_id, team_id) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (id) DO UPDATE SET version = excluded.version, name = excluded.name,
       owner_id = excluded.owner_id, team_id = excluded.team_id`,
    [customer.id, customer.version, customer.name, customer.ownerId, customer.teamId],
  )
}

export async function deleteCustomer(tx: Tx, id: string): Promise<void> {
  await tx.query('DELETE FROM customer WHERE id = $1', [id])
}

/**
 * Gives the customer's rows to its new owner; answers the ids of those that changed. A visit that is done stays with
 * the owner it asked about.
 */
export async function handOver(
  tx: Tx,
  customerId: string,
  { ownerId, teamId }: Owner,
): Promise<{ assets: string[]; visits: string[] }> {
  const give = async (table: 'installed_asset' | 'return_visit', condition: string) => {
    const rows = await tx.query<{ id: string }>(
      `UPDATE ${table} SET owner_id = $2, team_id = $3, version = version + 1, updated_at = $4
        WHERE customer_id = $1 AND (owner_id IS DISTINCT FROM $2 OR team_id IS DISTINCT FROM $3) AND ${condition}
       RETURNING id`,
      [customerId, ownerId, teamId, tx.now],
    )
    return rows.map((row) => row.id)
  }
  return { assets: await give('installed_asset', 'TRUE'), visits: await give('return_visit', "status <> 'DONE'") }
}
