import { guardedUpdate, type Tx } from '@sellgraph/db-kit'
import { unwrap } from '@sellgraph/kernel'
import { ContactEntity, type CustomerKey, type StoredContact } from './customer-store.ts'

/** Leaves the contact without anything that tells who it was. */
export async function wipeContact(tx: Tx, contact: StoredContact): Promise<void> {
  const nobody = { name: '', title: null, buyingRole: null, phone: null, email: null, erasedAt: tx.now }
  unwrap(await guardedUpdate(tx, ContactEntity, contact, nobody))
}

/** Gives up keys of a customer: another customer may have the person's number now. */
export async function dropKeys(tx: Tx, customerId: string, keys: readonly CustomerKey[]): Promise<void> {
  await tx.query(
    `DELETE FROM customer_key USING unnest($2::text[], $3::text[]) AS k (kind, value)
     WHERE customer_key.kind = k.kind AND customer_key.value = k.value AND customer_id = $1`,
    [customerId, keys.map(({ kind }) => kind), keys.map(({ value }) => value)],
  )
}

/**
 * Wipes the lead that the person came with, and its row in the file it was imported from, if it was this person's.
 * Returns the ids of what was wiped.
 */
export async function wipeOrigin(tx: Tx, leadId: string, { name, phone, email }: StoredContact): Promise<string[]> {
  const leads = await tx.query<{ id: string }>(
    `UPDATE lead SET contact_name = NULL, phone = NULL, email = NULL, version = version + 1, updated_at = $5
     WHERE id = $1 AND (contact_name = $2 OR phone = $3 OR email = $4) RETURNING id`,
    [leadId, name, phone, email, tx.now],
  )
  if (leads.length === 0) return []
  const rows = await tx.query<{ id: string }>(
    `UPDATE lead_import_row SET cells = '[]' WHERE lead_id = $1 RETURNING id`,
    [leadId],
  )
  return [...leads, ...rows].map(({ id }) => id)
}
