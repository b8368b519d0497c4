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

export async function findCustomer(reader: Reader, id: string): Promise<KnownCustomer | null> {
  const [row] = await reader.query<KnownCustomer>(
    `SELECT id, version, name, owner_id AS "ownerId", team_id AS "teamId" FROM customer WHERE id = $1`,
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

/** Writes the customer over what was known before. */
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
