import type { Reader, Tx } from '@sellgraph/db-kit'

/** A customer as the graph refers to it here: its key. */
export interface CustomerRow {
  readonly id: string
}

/** What this service knows of a customer of crm. */
export interface CustomerReplica {
  readonly id: string
  readonly name: string
  readonly ownerId: string | null
  readonly teamId: string | null
}

export async function findCustomer(reader: Reader, id: string): Promise<CustomerReplica | null> {
  const [row] = await reader.query<CustomerReplica>(`${select} WHERE id = $1`, [id])
  return row ?? null
}

export async function upsertCustomer(
  tx: Tx,
  customer: CustomerReplica & { readonly code: string; readonly version: number },
): Promise<void> {
  await tx.query(
    `INSERT INTO customer_replica AS c (id, version, code, name, owner_id, team_id, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (id) DO UPDATE SET version = excluded.version, code = excluded.code, name = excluded.name,
       owner_id = excluded.owner_id, team_id = excluded.team_id, updated_at = excluded.updated_at
     WHERE c.version < excluded.version`,
    [customer.id, customer.version, customer.code, customer.name, customer.ownerId, customer.teamId, tx.now],
  )
}

export async function deleteCustomer(tx: Tx, id: string): Promise<void> {
  await tx.query('DELETE FROM customer_replica WHERE id = $1', [id])
}

const select = 'SELECT id, name, owner_id AS "ownerId", team_id AS "teamId" FROM customer_replica'
