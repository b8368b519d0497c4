import type { Reader, Tx } from '@sellgraph/db-kit'
import type { ValueClass } from '../../products/domain/price-tiers.ts'

/** The value class of a customer as crm's last run set it; null before the first and for who is in none. */
export async function valueClassOf(reader: Reader, customerId: string): Promise<ValueClass | null> {
  const [row] = await reader.query<{ valueClass: ValueClass | null }>(
    'SELECT value_class AS "valueClass" FROM customer_value_class WHERE customer_id = $1',
    [customerId],
  )
  return row?.valueClass ?? null
}

/** Keeps what was told last, whatever comes after it: a change that is older than the known one is no news. */
export async function keepValueClass(
  tx: Tx,
  change: { customerId: string; valueClass: ValueClass | null; effectiveOn: string; changedAt: Date },
): Promise<void> {
  await tx.query(
    `INSERT INTO customer_value_class AS c (customer_id, value_class, effective_on, changed_at)
     VALUES ($1, $2, $3, $4)
     ON CONFLICT (customer_id) DO UPDATE SET value_class = excluded.value_class,
       effective_on = excluded.effective_on, changed_at = excluded.changed_at
     WHERE (c.effective_on, c.changed_at) < (excluded.effective_on, excluded.changed_at)`,
    [change.customerId, change.valueClass, change.effectiveOn, change.changedAt],
  )
}
