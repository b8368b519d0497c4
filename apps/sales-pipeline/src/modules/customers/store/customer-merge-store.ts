import type { Reader, Tx } from '@sellgraph/db-kit'

/**
 * All tables with rows of a customer, in the order in which they are locked. Whoever adds one adds it here; copies follow
 * when the service they are copied from tells them anew.
 */
const tables = [
  { table: 'opportunity', column: 'customer_id' },
  { table: 'opportunity', column: 'referring_customer_id' },
  { table: 'inquiry', column: 'customer_id' },
  { table: 'proposal', column: 'customer_id' },
  { table: 'quote', column: 'customer_id' },
  { table: 'contract', column: 'customer_id' },
  { table: 'dispute_case', column: 'customer_id' },
] as const

/** The customer that one has become by merging: itself where it was not merged. */
export async function survivorOf(reader: Reader, customerId: string): Promise<string> {
  const [last] = await reader.query<{ id: string }>(
    `WITH RECURSIVE into_ AS (
       SELECT $1::uuid AS id, 0 AS steps
       UNION
       SELECT m.customer_id, i.steps + 1 FROM customer_merge m JOIN into_ i ON m.merged_customer_id = i.id
        WHERE i.steps < 100)
     SELECT id FROM into_ ORDER BY steps DESC LIMIT 1`,
    [customerId],
  )
  return last?.id ?? customerId
}

/**
 * The customer that something new belongs to. Until the transaction ends that customer is not merged into another, so
 * that no row is written for one whose rows have just gone.
 */
export async function holdCustomer(tx: Tx, customerId: string): Promise<string> {
  await tx.query(`SELECT pg_advisory_xact_lock_shared(hashtextextended('merge of ' || $1, 0))`, [customerId])
  const survivor = await survivorOf(tx, customerId)
  if (survivor === customerId) return survivor
  return holdCustomer(tx, survivor)
}

/** Notes that a customer was merged, and waits for those who write for it at this moment. False when it is known. */
export async function noteMerge(
  tx: Tx,
  merge: { mergedCustomerId: string; customerId: string; mergedAt: Date },
): Promise<boolean> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('merge of ' || $1, 0))`, [merge.mergedCustomerId])
  const noted = await tx.query(
    `INSERT INTO customer_merge (merged_customer_id, customer_id, merged_at) VALUES ($1, $2, $3)
     ON CONFLICT (merged_customer_id) DO NOTHING RETURNING merged_customer_id`,
    [merge.mergedCustomerId, merge.customerId, merge.mergedAt],
  )
  return noted.length === 1
}

/** Gives all rows of one customer to another; each is a new version. Opportunities first, then quotes, then contracts. */
export async function rekeyCustomer(tx: Tx, from: string, to: string): Promise<void> {
  for (const { table, column } of tables) {
    await tx.query(`SELECT id FROM ${table} WHERE ${column} = $1 ORDER BY id FOR UPDATE`, [from])
    await tx.query(`UPDATE ${table} SET ${column} = $2, version = version + 1, updated_at = $3 WHERE ${column} = $1`, [
      from,
      to,
      tx.now,
    ])
  }
}

/** Columns that are re-keyed, as `table.column`: a spec compares them with those there are. */
export const customerColumns: readonly string[] = tables.map(({ table, column }) => `${table}.${column}`)
