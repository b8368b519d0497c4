import type { Reader, Tx } from '@sellgraph/db-kit'

export interface CustomerCredit {
  readonly id: string
  readonly customerId: string
  readonly status: string
  readonly grade: string
  readonly validFrom: string
  readonly validUntil: string | null
}

export interface OpenInstalment {
  readonly id: string
  readonly customerId: string
  readonly dueOn: string
  readonly open: string
  readonly currency: string
}

export async function keepCredit(tx: Tx, credit: CustomerCredit): Promise<void> {
  const { id, customerId, status, grade, validFrom, validUntil } = credit
  await tx.query(
    `INSERT INTO customer_credit (id, customer_id, status, grade, valid_from, valid_until)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (id) DO UPDATE SET customer_id = excluded.customer_id, status = excluded.status,
       grade = excluded.grade, valid_from = excluded.valid_from, valid_until = excluded.valid_until`,
    [id, customerId, status, grade, validFrom, validUntil],
  )
}

export async function forgetCredit(tx: Tx, id: string): Promise<void> {
  await tx.query('DELETE FROM customer_credit WHERE id = $1', [id])
}

export async function keepInstalment(tx: Tx, instalment: OpenInstalment): Promise<void> {
  const { id, customerId, dueOn, open, currency } = instalment
  await tx.query(
    `INSERT INTO customer_instalment (id, customer_id, due_on, open, currency) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (id) DO UPDATE SET customer_id = excluded.customer_id, due_on = excluded.due_on,
       open = excluded.open, currency = excluded.currency`,
    [id, customerId, dueOn, open, currency],
  )
}

export async function forgetInstalment(tx: Tx, id: string): Promise<void> {
  await tx.query('DELETE FROM customer_instalment WHERE id = $1', [id])
}

/** What is known of a customer, as far as quotes to them are judged by it. */
export interface CreditFacts {
  readonly customerId: string
  /** Null where finance has given none, has suspended it, or its time is over. */
  readonly creditGrade: string | null
  /** What was due before the day; null where some of it is in another currency. */
  readonly overdue: string | null
  /** Whether a contract ever took effect. */
  readonly hasOrdered: boolean
}

export async function findCreditFacts(
  reader: Reader,
  customerIds: readonly string[],
  { today, dueBefore, currency }: { today: string; dueBefore: string; currency: string },
): Promise<ReadonlyMap<string, CreditFacts>> {
  const rows = await reader.query<CreditFacts>(
    `SELECT c.id AS "customerId",
       (SELECT max(grade) FROM customer_credit
         WHERE customer_id = c.id AND status = 'EFFECTIVE' AND valid_from <= $2
           AND (valid_until IS NULL OR valid_until >= $2)) AS "creditGrade",
       (SELECT CASE WHEN bool_and(currency = $4) IS FALSE THEN NULL ELSE coalesce(sum(open), 0)::text END
          FROM customer_instalment WHERE customer_id = c.id AND due_on < $3) AS overdue,
       EXISTS (SELECT 1 FROM contract WHERE customer_id = c.id AND effective_on IS NOT NULL) AS "hasOrdered"
     FROM unnest($1::uuid[]) AS c (id)`,
    [[...new Set(customerIds)], today, dueBefore, currency],
  )
  return new Map(rows.map((row) => [row.customerId, row]))
}
