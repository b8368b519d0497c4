import { type Reader, scopeSql } from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import type { OpenBalance, UnallocatedBalance } from '../domain/ageing.ts'

interface Asked {
  readonly asOf: string
  readonly customerId: string | null
}

/**
 * What was open on a day, by currency and due date: amounts of the contracts effective by then, less the allocations
 * dated up to it, plus the reversals dated up to it. An instalment that got its due date later was not due then, and
 * its due date is after that day too, so the present date gives the same bucket.
 */
export async function findOpenBalances(
  reader: Reader,
  scope: RowScope,
  { asOf, customerId }: Asked,
): Promise<OpenBalance[]> {
  const params: unknown[] = [asOf, customerId]
  const visible = scopeSql(scope, columnsOf('i'), params)
  return reader.query<OpenBalance>(
    `SELECT currency, due_on::text AS "dueOn", sum(open)::text AS open, count(*)::int AS instalments
       FROM (SELECT i.currency, i.due_on,
                    i.amount - coalesce(sum(CASE a.kind WHEN 'ALLOCATION' THEN a.amount ELSE -a.amount END), 0) AS open
               FROM instalment i
               JOIN receivable r ON r.id = i.receivable_id AND r.effective_on <= $1
               LEFT JOIN allocation a ON a.instalment_id = i.id AND a.allocated_on <= $1
              WHERE ($2::uuid IS NULL OR i.customer_id = $2) AND ${visible}
              GROUP BY i.id) AS balance
      WHERE open <> 0
      GROUP BY currency, due_on
      ORDER BY currency, due_on`,
    params,
  )
}

/** Money that had arrived by a day and was not allocated on it, by currency. */
export async function findUnallocatedBalances(
  reader: Reader,
  scope: RowScope,
  { asOf, customerId }: Asked,
): Promise<UnallocatedBalance[]> {
  const params: unknown[] = [asOf, customerId]
  const visible = scopeSql(scope, columnsOf('c'), params)
  return reader.query<UnallocatedBalance>(
    `SELECT currency, sum(unallocated)::text AS unallocated
       FROM (SELECT c.currency,
                    c.amount - coalesce(sum(CASE a.kind WHEN 'ALLOCATION' THEN a.amount ELSE -a.amount END), 0) AS unallocated
               FROM receipt c
               LEFT JOIN allocation a ON a.receipt_id = c.id AND a.allocated_on <= $1
              WHERE c.received_on <= $1 AND ($2::uuid IS NULL OR c.customer_id = $2) AND ${visible}
              GROUP BY c.id) AS balance
      WHERE unallocated <> 0
      GROUP BY currency
      ORDER BY currency`,
    params,
  )
}

const columnsOf = (alias: string) => ({
  ownerId: `${alias}.owner_id`,
  teamId: `${alias}.team_id`,
  customerId: `${alias}.customer_id`,
})
