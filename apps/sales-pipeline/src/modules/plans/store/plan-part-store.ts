import type { Reader, Tx } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import type { ExpectedGoal, Goal, GoalMetric, SalesPlanLevel, Share } from '../domain/sales-plan.ts'

export interface SalesGoalRow extends Omit<Goal, 'shares'> {
  readonly id: string
  readonly planId: string
  readonly seq: number
  /** Of the plan. */
  readonly currency: string
}

export interface AlignedGoalRow {
  readonly id: string
  readonly level: SalesPlanLevel
  readonly metric: GoalMetric
  readonly target: string
  readonly dueOn: string
}

export interface SalesShareRow extends Share {
  readonly planId: string
  readonly goalId: string
}

export interface SalesMeasureRow {
  readonly planId: string
  readonly what: string
  readonly responsibleId: string
  readonly dueOn: string
}

/** Sums about a goal: see the fields of `SalesGoal`. */
export interface GoalFigures {
  readonly goalId: string
  readonly share: string | null
  readonly allocated: string | null
  readonly planned: string | null
  readonly published: string | null
}

/** What one unit below brings to a goal. */
export interface GoalBreakdownRow {
  readonly goalId: string
  readonly metric: GoalMetric
  readonly currency: string
  readonly teamId: string | null
  readonly employeeId: string | null
  readonly share: string | null
  readonly planned: string | null
}

/** Replaces all of a plan that is not approved yet. Call it with the plan locked. */
export async function replaceParts(
  tx: Tx,
  planId: string,
  { goals, measures }: { goals: readonly Goal[]; measures: readonly Omit<SalesMeasureRow, 'planId'>[] },
): Promise<void> {
  for (const table of ['sales_plan_share', 'sales_plan_goal', 'sales_plan_measure']) {
    await tx.query(`DELETE FROM ${table} WHERE plan_id = $1`, [planId])
  }
  for (const [index, goal] of goals.entries()) {
    const goalId = newId()
    await tx.query(
      `INSERT INTO sales_plan_goal (id, plan_id, seq, metric, target, weight, due_on, note, aligns_with)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [goalId, planId, index + 1, goal.metric, goal.target, goal.weight, goal.dueOn, goal.note, goal.alignsWith],
    )
    for (const [n, { teamId, employeeId, value }] of goal.shares.entries()) {
      await tx.query(
        `INSERT INTO sales_plan_share (plan_id, goal_id, seq, team_id, employee_id, value)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [planId, goalId, n + 1, teamId, employeeId, value],
      )
    }
  }
  for (const [index, { what, responsibleId, dueOn }] of measures.entries()) {
    await tx.query(
      `INSERT INTO sales_plan_measure (plan_id, seq, what, responsible_id, due_on) VALUES ($1, $2, $3, $4, $5)`,
      [planId, index + 1, what, responsibleId, dueOn],
    )
  }
}

export function findGoals(reader: Reader, planIds: readonly string[]): Promise<SalesGoalRow[]> {
  return reader.query<SalesGoalRow>(
    `SELECT g.id, g.plan_id AS "planId", g.seq, g.metric, g.target, g.weight, g.due_on::text AS "dueOn", g.note,
            g.aligns_with AS "alignsWith", p.currency
       FROM sales_plan_goal g JOIN sales_plan p ON p.id = g.plan_id WHERE g.plan_id = ANY($1) ORDER BY g.plan_id, g.seq`,
    [planIds],
  )
}

export function findAlignedGoals(reader: Reader, ids: readonly string[]): Promise<AlignedGoalRow[]> {
  return reader.query<AlignedGoalRow>(
    `SELECT g.id, p.level, g.metric, g.target, g.due_on::text AS "dueOn"
       FROM sales_plan_goal g JOIN sales_plan p ON p.id = g.plan_id WHERE g.id = ANY($1)`,
    [ids],
  )
}

export function findShares(reader: Reader, planIds: readonly string[]): Promise<SalesShareRow[]> {
  return reader.query<SalesShareRow>(
    `SELECT plan_id AS "planId", goal_id AS "goalId", team_id AS "teamId", employee_id AS "employeeId", value
       FROM sales_plan_share WHERE plan_id = ANY($1) ORDER BY goal_id, seq`,
    [planIds],
  )
}

export function findMeasures(reader: Reader, planIds: readonly string[]): Promise<SalesMeasureRow[]> {
  return reader.query<SalesMeasureRow>(
    `SELECT plan_id AS "planId", what, responsible_id AS "responsibleId", due_on::text AS "dueOn"
       FROM sales_plan_measure WHERE plan_id = ANY($1) ORDER BY plan_id, seq`,
    [planIds],
  )
}

/** Goals of a plan with their shares of the plan above, for its submission. */
export async function findExpectedGoals(reader: Reader, planId: string): Promise<ExpectedGoal[]> {
  const goals = await findGoals(reader, [planId])
  const figures = await findGoalFigures(
    reader,
    goals.map(({ id }) => id),
  )
  return goals.map(({ id, metric, target, alignsWith }) => {
    const share = figures.find(({ goalId }) => goalId === id)?.share ?? null
    return { metric, target, alignsWith, share }
  })
}

/**
 * Sums about goals. Plans below count when they are approved and were written under any version of this plan; the share
 * is that of the version of the plan above that is in force, if it is for the same period. Amounts in another currency
 * are not added. Of a published target the highest version counts; the targets of the months of a plan add up.
 */
export function findGoalFigures(reader: Reader, goalIds: readonly string[]): Promise<GoalFigures[]> {
  return reader.query<GoalFigures>(
    `SELECT g.id AS "goalId",
            (SELECT sum(s.value) FROM sales_plan_share s WHERE s.goal_id = g.id) AS allocated,
            (SELECT sum(cg.target)
               FROM sales_plan any_version
               JOIN sales_plan c ON c.parent_id = any_version.id AND c.status IN ('APPROVED', 'CLOSED')
               JOIN sales_plan_goal cg ON cg.plan_id = c.id AND cg.metric = g.metric
              WHERE any_version.series_id = p.series_id AND ${sameCurrency('c')}) AS planned,
            (SELECT sum(s.value)
               FROM sales_plan written_under
               JOIN sales_plan up ON up.series_id = written_under.series_id AND up.status IN ('APPROVED', 'CLOSED')
               JOIN sales_plan_goal ug ON ug.plan_id = up.id AND ug.metric = g.metric
               JOIN sales_plan_share s ON s.goal_id = ug.id
                AND (s.employee_id = p.employee_id OR p.level = 'TEAM' AND s.team_id = p.team_id)
              WHERE written_under.id = p.parent_id AND up.period_start = p.period_start
                AND up.period_end = p.period_end AND ${sameCurrency('up')}) AS share,
            (SELECT sum(coalesce(t.amount, t.count)) FROM (
               SELECT DISTINCT ON (period_start, period_end) amount, currency, count FROM published_target
                WHERE metric = g.metric AND period_start >= p.period_start AND period_end <= p.period_end
                  AND CASE p.level WHEN 'PERSON' THEN scope = 'EMPLOYEE' AND employee_id = p.employee_id
                                   WHEN 'TEAM' THEN scope = 'TEAM' AND team_id = p.team_id
                                   ELSE scope = 'COMPANY' END
                ORDER BY period_start, period_end, target_version DESC) t
              WHERE ${sameCurrency('t')}) AS published
       FROM sales_plan_goal g JOIN sales_plan p ON p.id = g.plan_id WHERE g.id = ANY($1)`,
    [goalIds],
  )
}

/** Unit by unit, those of whom something is expected first in the order it was said. */
export function findBreakdown(reader: Reader, goalIds: readonly string[]): Promise<GoalBreakdownRow[]> {
  return reader.query<GoalBreakdownRow>(
    `WITH goal AS (
       SELECT g.id, g.metric, p.currency, p.series_id FROM sales_plan_goal g JOIN sales_plan p ON p.id = g.plan_id
        WHERE g.id = ANY($1)
     ), below AS (
       SELECT goal.id AS goal_id, CASE c.level WHEN 'TEAM' THEN c.team_id END AS team_id, c.employee_id,
              sum(cg.target) AS planned
         FROM goal
         JOIN sales_plan any_version ON any_version.series_id = goal.series_id
         JOIN sales_plan c ON c.parent_id = any_version.id AND c.status IN ('APPROVED', 'CLOSED')
         JOIN sales_plan_goal cg ON cg.plan_id = c.id AND cg.metric = goal.metric
        WHERE ${sameCurrency('c', 'c.currency', 'goal')}
        GROUP BY 1, 2, 3
     )
     SELECT goal.id AS "goalId", goal.metric, goal.currency, unit.team_id AS "teamId", unit.employee_id AS "employeeId",
            unit.share, unit.planned
       FROM goal JOIN (
         SELECT coalesce(s.goal_id, b.goal_id) AS goal_id, coalesce(s.team_id, b.team_id) AS team_id,
                coalesce(s.employee_id, b.employee_id) AS employee_id, s.value AS share, b.planned, s.seq
           FROM (SELECT * FROM sales_plan_share WHERE goal_id = ANY($1)) s
           FULL JOIN below b ON b.goal_id = s.goal_id AND coalesce(b.team_id, b.employee_id) =
                                coalesce(s.team_id, s.employee_id)
       ) unit ON unit.goal_id = goal.id
      ORDER BY goal.id, unit.seq, unit.team_id, unit.employee_id`,
    [goalIds],
  )
}

/** What is counted has no currency; amounts add up in one only. */
function sameCurrency(of: string, currency = `${of}.currency`, plan = 'p'): string {
  const metric = plan === 'p' ? 'g.metric' : `${plan}.metric`
  return `(${metric} NOT IN ('SIGNED_AMOUNT', 'COLLECTED_AMOUNT') OR ${currency} = ${plan}.currency)`
}
