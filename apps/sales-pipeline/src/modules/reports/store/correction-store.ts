import type { Page, Reader } from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import { ok, type Result } from '@sellgraph/kernel'
import { cursorOf, frozenSql, liveSql, type RowsArgs, startOf } from './counted.ts'
import { type Fact, facts } from './facts.ts'
import type { ReportPeriodRow } from './report-period-store.ts'

/** The kinds of row that can be corrected once a month is closed. */
const correctable = ['STAY', 'CLOSING', 'MOVE', 'LINE', 'DECISION'] as const

/** Something that is not as it was counted. */
export interface ReportCorrectionRow {
  readonly fact: (typeof correctable)[number]
  readonly opportunityId: string
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED'
  readonly fields: readonly { name: string; then: string | null; now: string | null }[]
}

/** A settled column's value, as it comes out of JSON. */
type Said = string | number | boolean | null

interface Compared {
  readonly id: string
  readonly fact: ReportCorrectionRow['fact']
  readonly opportunityId: string
  readonly kind: ReportCorrectionRow['kind']
  readonly then: Readonly<Record<string, Said>> | null
  readonly now: Readonly<Record<string, Said>> | null
}

/**
 * What has changed of a closed month since: rows that would be counted now and were not, that were and would not be, and
 * that say something else. In the order of their ids.
 */
export async function findCorrectionPage(
  reader: Reader,
  period: ReportPeriodRow,
  scope: RowScope,
  args: RowsArgs,
): Promise<Result<Page<ReportCorrectionRow>>> {
  const page = startOf(args)
  if (!page.ok) return page
  const { size, start } = page.value
  const params: unknown[] = []
  const compared = comparedSql(period, scope, params)
  const after = start === null ? '' : `WHERE x.id COLLATE "C" > $${String(params.push(start))}`
  const found = await reader.query<Compared>(
    `SELECT * FROM (${compared}) x ${after} ORDER BY x.id COLLATE "C" LIMIT $${String(params.push(size + 1))}`,
    params,
  )
  const edges = found.slice(0, size).map((row) => ({ cursor: cursorOf(row.id), node: correctionOf(row) }))
  return ok({
    edges,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: start !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => {
      const values: unknown[] = []
      const sql = `SELECT count(*)::int AS rows FROM (${comparedSql(period, scope, values)}) x`
      const [count] = await reader.query<{ rows: number }>(sql, values)
      return count?.rows ?? 0
    },
  })
}

function comparedSql(period: ReportPeriodRow, scope: RowScope, params: unknown[]): string {
  const days = { from: period.firstDay, until: period.lastDay }
  return correctable
    .map((fact) => {
      const then = frozenSql(fact, { periodIds: [period.id], asOf: null, days, scope }, params)
      const now = liveSql(fact, { days: [days], asOf: null, scope }, params)
      const said = saidSql(facts[fact])
      return `SELECT '${fact}:' || coalesce(t.id, n.id) AS id, '${fact}' AS fact,
          coalesce(t.opportunity_id, n.opportunity_id) AS "opportunityId",
          CASE WHEN t.id IS NULL THEN 'ADDED' WHEN n.id IS NULL THEN 'REMOVED' ELSE 'CHANGED' END AS kind,
          t.said AS then, n.said AS now
        FROM (SELECT c.id, c.opportunity_id, ${said} AS said FROM (${then}) c) t
        FULL JOIN (SELECT c.id, c.opportunity_id, ${said} AS said FROM (${now}) c) n ON n.id = t.id
       WHERE t.said IS DISTINCT FROM n.said`
    })
    .join(' UNION ALL ')
}

/** The settled columns as they are compared; numbers without the zeros that their type adds. */
function saidSql({ settled, columns }: Fact): string {
  const parts = settled.map((name) => {
    const value = columns[name] === 'numeric' ? `trim_scale(c.${name})` : `c.${name}`
    return `'${name}', ${value}`
  })
  return `jsonb_build_object(${parts.join(', ')})`
}

function correctionOf({ fact, opportunityId, kind, then, now }: Compared): ReportCorrectionRow {
  const names = Object.keys({ ...then, ...now })
  return {
    fact,
    opportunityId,
    kind,
    fields: names
      .map((name) => ({ name: fieldOf(name), then: textOf(then?.[name]), now: textOf(now?.[name]) }))
      .filter((field) => field.then !== field.now),
  }
}

/** `loss_reason` → `lossReason`. */
function fieldOf(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function textOf(value: Said | undefined): string | null {
  return value == null ? null : String(value)
}
