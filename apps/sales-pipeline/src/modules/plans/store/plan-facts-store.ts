import { DEFAULT_ZONE } from '@sellgraph/calendar'
import type { Reader, Tx } from '@sellgraph/db-kit'
import type { GoalMetric } from '../domain/sales-plan.ts'

/** What has been reached in a plan's metrics; null where nothing can be said, as a rate of nothing. */
export interface PlanFacts {
  readonly planId: string
  readonly facts: Readonly<Partial<Record<GoalMetric, string | null>>>
}

/**
 * What the deals of this service say of plans, as of now. Of a person: contracts by their share of the deal, the rest by
 * who owns the deal or did it. Of a team: the deals of the team and of all teams below. Payments are known to finance.
 */
export async function findPlanFacts(reader: Reader, planIds: readonly string[]): Promise<PlanFacts[]> {
  const of = (alias: string, owner = 'owner_id') =>
    `CASE p.level WHEN 'PERSON' THEN ${alias}.${owner} = p.employee_id
                  WHEN 'TEAM' THEN ${alias}.team_id IN (SELECT team_id FROM tree WHERE tree.plan_id = p.id)
                  ELSE TRUE END`
  const rows = await reader.query<{
    planId: string
    signed: string
    newCustomers: string
    quotesSent: string
    presentations: string
    won: string
    winRate: string | null
    daysToClose: string | null
  }>(
    `WITH RECURSIVE plan AS (
       SELECT *, period_start::timestamp AT TIME ZONE $2 AS begins,
              (period_end + 1)::timestamp AT TIME ZONE $2 AS ends
         FROM sales_plan WHERE id = ANY($1)
     ), tree AS (
       SELECT id AS plan_id, team_id FROM plan WHERE level = 'TEAM'
       UNION
       SELECT tree.plan_id, t.id FROM tree JOIN sys.org_team t ON t.parent_team_id = tree.team_id
     )
     SELECT p.id AS "planId",
            (SELECT coalesce(sum(c.net_total * CASE WHEN p.level = 'PERSON' THEN s.percent / 100 ELSE 1 END), 0)
               FROM contract c
               LEFT JOIN credit_split s
                 ON p.level = 'PERSON' AND s.opportunity_id = c.opportunity_id AND s.employee_id = p.employee_id
              WHERE c.effective_on BETWEEN p.period_start AND p.period_end AND c.status <> 'TERMINATED'
                AND c.currency = p.currency
                AND CASE p.level WHEN 'PERSON' THEN s.employee_id IS NOT NULL ELSE ${of('c')} END)::text AS signed,
            (SELECT count(*) FROM contract c
              WHERE c.effective_on BETWEEN p.period_start AND p.period_end AND c.status <> 'TERMINATED'
                AND c.first_contract AND ${of('c')})::text AS "newCustomers",
            (SELECT count(DISTINCT q.id) FROM quote_version v JOIN quote q ON q.id = v.quote_id
              WHERE v.sent_at >= p.begins AND v.sent_at < p.ends AND ${of('q')})::text AS "quotesSent",
            (SELECT count(*) FROM presentation s JOIN opportunity o ON o.id = s.opportunity_id
              WHERE s.held_on BETWEEN p.period_start AND p.period_end
                AND CASE p.level WHEN 'PERSON' THEN s.presented_by = p.employee_id ELSE ${of('o')} END
            )::text AS presentations,
            decided.won::text AS won,
            (100.0 * decided.won / nullif(decided.won + decided.lost, 0))::text AS "winRate",
            decided.days::text AS "daysToClose"
       FROM plan p, LATERAL (
         SELECT count(*) FILTER (WHERE o.stage = 'WON') AS won, count(*) FILTER (WHERE o.stage = 'LOST') AS lost,
                avg((o.stage_since AT TIME ZONE $2)::date - (o.created_at AT TIME ZONE $2)::date)
                  FILTER (WHERE o.stage = 'WON') AS days
           FROM opportunity o
          WHERE o.stage IN ('WON', 'LOST') AND o.stage_since >= p.begins AND o.stage_since < p.ends AND ${of('o')}
       ) decided`,
    [planIds, DEFAULT_ZONE],
  )
  return rows.map((row) => ({
    planId: row.planId,
    facts: {
      SIGNED_AMOUNT: row.signed,
      NEW_CUSTOMERS: row.newCustomers,
      WON_DEALS: row.won,
      QUOTES_SENT: row.quotesSent,
      PRESENTATIONS: row.presentations,
      WIN_RATE: row.winRate,
      DAYS_TO_CLOSE: row.daysToClose,
    },
  }))
}

export interface PublishedTarget {
  readonly id: string
  readonly metric: string
  readonly scope: string
  readonly employeeId: string | null
  readonly teamId: string | null
  readonly periodStart: string
  readonly periodEnd: string
  readonly amount: string | null
  readonly currency: string | null
  readonly count: number | null
  readonly targetVersion: number
  readonly publishedAt: string
}

/** Keeps a target as it was told. A version of a target is told once and never changes. */
export async function keepTarget(tx: Tx, target: PublishedTarget): Promise<void> {
  await tx.query(
    `INSERT INTO published_target (id, metric, scope, employee_id, team_id, period_start, period_end, amount, currency,
       count, target_version, published_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     ON CONFLICT (id) DO NOTHING`,
    [
      target.id,
      target.metric,
      target.scope,
      target.employeeId,
      target.teamId,
      target.periodStart,
      target.periodEnd,
      target.amount,
      target.currency,
      target.count,
      target.targetVersion,
      target.publishedAt,
    ],
  )
}
