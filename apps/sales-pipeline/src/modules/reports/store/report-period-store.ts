import type { LocalDate } from '@sellgraph/calendar'
import type { Reader, Tx } from '@sellgraph/db-kit'
import { everyRow } from '@sellgraph/identity'
import type { Money } from '@sellgraph/kernel'
import { accuracyDates, type Days } from '../domain/period.ts'
import { liveSql } from './counted.ts'
import { type FactName, factNames } from './facts.ts'

/** What a closed month came to, for who reads no rows. */
export interface PeriodFigures {
  /** How many rows were counted of each kind. */
  readonly rows: Readonly<Record<FactName, number>>
  readonly won: number
  readonly lost: number
  /** One amount a currency. */
  readonly wonAmounts: readonly Money[]
  readonly acceptedListAmounts: readonly Money[]
  readonly acceptedNetAmounts: readonly Money[]
}

export interface ReportPeriodRow {
  readonly id: string
  readonly version: number
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly month: string
  readonly firstDay: LocalDate
  readonly lastDay: LocalDate
  readonly closedBy: string
  readonly closedAt: Date
  readonly figures: PeriodFigures
}

/** Closed months, the newest first. */
export function findReportPeriods(reader: Reader): Promise<ReportPeriodRow[]> {
  return reader.query<ReportPeriodRow>(`${select} ORDER BY month DESC`)
}

export function findReportPeriodsById(reader: Reader, ids: readonly string[]): Promise<ReportPeriodRow[]> {
  return reader.query<ReportPeriodRow>(`${select} WHERE id = ANY($1)`, [ids])
}

/** Closed months that have days in common with these, in order. */
export function findClosedWithin(reader: Reader, { from, until }: Days): Promise<ReportPeriodRow[]> {
  return reader.query<ReportPeriodRow>(`${select} WHERE first_day <= $2 AND last_day >= $1 ORDER BY month`, [
    from,
    until,
  ])
}

/**
 * Closes a month: keeps every row that its reports count, as it is at this moment. One statement reads all of them, so
 * that they are of one moment. False when somebody closed it first.
 */
export async function freezePeriod(
  tx: Tx,
  period: { id: string; month: string; days: Days; closedBy: string },
): Promise<boolean> {
  const { id, month, days, closedBy } = period
  const params: unknown[] = [id, month, days.from, days.until, closedBy, tx.now]
  const parts = [...factNames.map((fact) => ({ fact, asOf: null as LocalDate | null })),
    ...accuracyDates(days.from).map((asOf) => ({ fact: 'FORECAST' as const, asOf }))] // prettier-ignore
  const rows = parts.map(({ fact, asOf }) => {
    const counted = liveSql(fact, { days: [days], asOf, scope: everyRow }, params)
    return `SELECT $${String(params.push(fact))}::text AS fact, $${String(params.push(asOf))}::date AS as_of, c.id,
      c.opportunity_id, c.on_day, to_jsonb(c) - ARRAY['id', 'opportunity_id', 'on_day'] AS facts FROM (${counted}) c`
  })
  // A month of a large company takes longer than a request may, and so does waiting for somebody who closes it too.
  await tx.query(`SELECT set_config('statement_timeout', '15min', true), set_config('lock_timeout', '15min', true)`)
  const closed = await tx.query(
    `WITH counted AS MATERIALIZED (${rows.join(' UNION ALL ')}),
     period AS (
       INSERT INTO report_period (id, version, created_at, updated_at, month, first_day, last_day, closed_by, closed_at,
                                  figures)
       SELECT $1::uuid, 1, $6::timestamptz, $6::timestamptz, $2::text, $3::date, $4::date, $5::uuid, $6::timestamptz,
         jsonb_build_object(
           'rows', (SELECT jsonb_object_agg(f.name, (SELECT count(*) FROM counted n WHERE n.fact = f.name AND n.as_of IS NULL))
                      FROM unnest($${String(params.push([...factNames]))}::text[]) AS f (name)),
           'won', (SELECT count(*) FROM counted WHERE fact = 'CLOSING' AND facts ->> 'outcome' = 'WON'),
           'lost', (SELECT count(*) FROM counted WHERE fact = 'CLOSING' AND facts ->> 'outcome' = 'LOST'),
           'wonAmounts', ${amounts(`fact = 'CLOSING' AND facts ->> 'outcome' = 'WON'`, 'amount')},
           'acceptedListAmounts', ${amounts(`fact = 'LINE'`, 'list_amount')},
           'acceptedNetAmounts', ${amounts(`fact = 'LINE'`, 'net_amount')})
       ON CONFLICT ON CONSTRAINT report_period_month_unique DO NOTHING
       RETURNING id)
     , kept AS (
       INSERT INTO report_row (period_id, fact, as_of, row_id, opportunity_id, on_day, facts)
       SELECT p.id, c.fact, c.as_of, c.id, c.opportunity_id, c.on_day, c.facts FROM period p, counted c)
     SELECT id FROM period`,
    params,
  )
  return closed.length === 1
}

function amounts(where: string, column: string): string {
  return `(SELECT coalesce(jsonb_agg(jsonb_build_object('currency', a.currency, 'amount', a.amount::text)
                                     ORDER BY a.currency), '[]')
             FROM (SELECT facts ->> 'currency' AS currency, sum((facts ->> '${column}')::numeric) AS amount
                     FROM counted WHERE ${where} AND facts ->> '${column}' IS NOT NULL GROUP BY 1) a)`
}

const select = `SELECT id, version, created_at AS "createdAt", updated_at AS "updatedAt", month,
  first_day::text AS "firstDay", last_day::text AS "lastDay", closed_by AS "closedBy", closed_at AS "closedAt", figures
  FROM report_period`
