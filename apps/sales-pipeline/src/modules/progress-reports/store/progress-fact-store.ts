import { addDays, DEFAULT_ZONE, startOfLocalDay } from '@sellgraph/calendar'
import type { Reader } from '@sellgraph/db-kit'
import { money, roundMoney } from '@sellgraph/kernel'
import type { Period } from '../domain/progress-report.ts'
import type { ProgressFactRow, ProgressForecastRow } from './progress-report-store.ts'

/**
 * What happened in a period to the deals that are the author's now, and to the steps that were theirs to take, the first
 * first.
 */
export async function findProgressFacts(
  reader: Reader,
  employeeId: string,
  period: Period,
): Promise<ProgressFactRow[]> {
  const rows = await reader.query<
    Omit<ProgressFactRow, 'at' | 'amount'> & { at: Date; amount: string | null; currency: string | null }
  >(
    `SELECT kind, at, "opportunityId", "quoteId", "contractId", label, "customerName", "fromStage", "toStage", amount, currency, note
       FROM (
         SELECT 'OPENED' AS kind, o.created_at AS at, o.id AS "opportunityId", NULL::uuid AS "quoteId",
                NULL::uuid AS "contractId", o.title AS label, o.customer_name AS "customerName", NULL AS "fromStage",
                NULL AS "toStage", o.amount, o.currency, NULL AS note
           FROM opportunity o WHERE o.owner_id = $1 AND o.created_at >= $2 AND o.created_at < $3
         UNION ALL
         SELECT CASE WHEN c.to_stage IN ('WON', 'LOST') THEN c.to_stage ELSE 'MOVED' END, c.changed_at, o.id, NULL, NULL,
                o.title, o.customer_name, c.from_stage, c.to_stage, o.amount, o.currency, c.reason
           FROM opportunity o JOIN opportunity_stage_change c ON c.opportunity_id = o.id
          WHERE o.owner_id = $1 AND c.from_stage IS NOT NULL AND c.changed_at >= $2 AND c.changed_at < $3
         UNION ALL
         SELECT 'STEP_DONE', s.closed_at, o.id, NULL, NULL, s.what, o.customer_name, NULL, NULL, NULL, NULL, s.result
           FROM next_step s JOIN opportunity o ON o.id = s.opportunity_id
          WHERE s.assignee_id = $1 AND s.status = 'DONE' AND s.closed_at >= $2 AND s.closed_at < $3
         UNION ALL
         SELECT 'STEP_OVERDUE', s.due_on::timestamptz, o.id, NULL, NULL, s.what, o.customer_name, NULL, NULL, NULL, NULL,
                NULL
           FROM next_step s JOIN opportunity o ON o.id = s.opportunity_id
          WHERE s.assignee_id = $1 AND s.status = 'OPEN' AND s.due_on <= $4::date
         UNION ALL
         SELECT 'QUOTE_SENT', v.sent_at, q.opportunity_id, q.id, NULL, q.number, q.customer_name, NULL, NULL, v.net_total,
                v.currency, NULL
           FROM quote q JOIN quote_version v ON v.quote_id = q.id
          WHERE q.owner_id = $1 AND v.sent_at >= $2 AND v.sent_at < $3
         UNION ALL
         SELECT 'QUOTE_ACCEPTED', v.accepted_at, q.opportunity_id, q.id, NULL, q.number, q.customer_name, NULL, NULL,
                v.net_total, v.currency, NULL
           FROM quote q JOIN quote_version v ON v.quote_id = q.id
          WHERE q.owner_id = $1 AND v.accepted_at >= $2 AND v.accepted_at < $3
         UNION ALL
         SELECT 'CONTRACT_EFFECTIVE', c.effective_at, c.opportunity_id, NULL, c.id, c.number, c.customer_name, NULL, NULL,
                c.net_total, c.currency, NULL
           FROM contract c WHERE c.owner_id = $1 AND c.effective_at >= $2 AND c.effective_at < $3) AS fact
      ORDER BY at, kind, "opportunityId", label`,
    [
      employeeId,
      startOfLocalDay(period.from, DEFAULT_ZONE),
      startOfLocalDay(addDays(period.to, 1), DEFAULT_ZONE),
      period.to,
    ],
  )
  return rows.map(({ at, amount, currency, ...fact }) => ({
    ...fact,
    at: at.toISOString(),
    amount: amount === null || currency === null ? null : money(amount, currency),
  }))
}

/** What the author's open deals are expected to bring, by currency. */
export async function findForecast(reader: Reader, employeeId: string): Promise<ProgressForecastRow[]> {
  const rows = await reader.query<{ currency: string; deals: number; amount: string; weighted: string }>(
    `SELECT currency, count(*)::int AS deals, sum(amount)::text AS amount, sum(amount * probability * 0.01)::text AS weighted
       FROM opportunity
      WHERE owner_id = $1 AND stage NOT IN ('WON', 'LOST', 'SUSPENDED') AND amount IS NOT NULL
      GROUP BY currency ORDER BY currency`,
    [employeeId],
  )
  return rows.map(({ currency, deals, amount, weighted }) => ({
    deals,
    amount: money(amount, currency),
    weightedAmount: roundMoney(money(weighted, currency)),
  }))
}

export async function hasOpenDeals(reader: Reader, employeeId: string): Promise<boolean> {
  const rows = await reader.query(
    `SELECT 1 FROM opportunity WHERE owner_id = $1 AND stage NOT IN ('WON', 'LOST', 'SUSPENDED') LIMIT 1`,
    [employeeId],
  )
  return rows.length === 1
}
