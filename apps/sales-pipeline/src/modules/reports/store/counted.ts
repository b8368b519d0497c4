import type { LocalDate } from '@sellgraph/calendar'
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type Page, type Reader, scopeSql } from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import { invalid, isId, ok, type Result } from '@sellgraph/kernel'
import type { Days } from '../domain/period.ts'
import { type FactName, facts, type Param } from './facts.ts'

/** A condition on the counted rows `c`. */
export type Narrowing = (param: Param) => string

/** Which rows a figure counts: every figure is made from it, and so is the list of its rows. */
export interface Selection {
  readonly fact: FactName
  /** Of a forecast: at the beginning of which day; null for now, or when its month was closed. */
  readonly asOf: LocalDate | null
  readonly days: Days
  /** Of these days, those whose rows are counted as they are now. */
  readonly openDays: readonly Days[]
  /** Closed months, whose rows are as they were counted then. */
  readonly periodIds: readonly string[]
  readonly scope: RowScope
  readonly where: readonly Narrowing[]
}

/** What a row says, under the names of its columns. */
export type CountedRow = Readonly<Record<string, unknown>> & { readonly id: string; readonly opportunity_id: string }

export function narrowed(selection: Selection, ...where: readonly Narrowing[]): Selection {
  return { ...selection, where: [...selection.where, ...where] }
}

/** Only rows with this value in a column; null for those with none. */
export function having(fact: FactName, column: string, value: unknown): Narrowing {
  const type = facts[fact].columns[column]
  if (type === undefined) throw new Error(`${fact} has no column ${column}`)
  // Not IS DISTINCT FROM, which no index knows.
  return (param) => (value == null ? `c.${column} IS NULL` : `c.${column} = ${param(value)}::${type}`)
}

export const nothing: Narrowing = () => 'FALSE'

/** Only rows of deals that a product family is quoted in, or, where rows are lines, lines of it. */
export function ofFamily(fact: FactName, family: string): Narrowing {
  if (fact === 'LINE') return having(fact, 'family', family)
  return (param) => `EXISTS (
    SELECT 1 FROM quote fq JOIN quote_version fv ON fv.quote_id = fq.id AND fv.revision = fq.revision
      JOIN quote_line fl ON fl.quote_version_id = fv.id
     WHERE fq.opportunity_id = c.opportunity_id AND fl.family = ${param(family)})`
}

/** Only rows of a team and the teams below it. */
export function ofTeam(teamId: string): Narrowing {
  if (!isId(teamId)) return nothing
  return (param) => `c.team_id IN (
    WITH RECURSIVE tree AS (
      SELECT ${param(teamId)}::uuid AS id UNION SELECT t.id FROM sys.org_team t JOIN tree ON t.parent_team_id = tree.id)
    SELECT id FROM tree)`
}

export function ofOwner(fact: FactName, ownerId: string): Narrowing {
  return isId(ownerId) ? having(fact, 'owner_id', ownerId) : nothing
}

/** A statement over the counted rows, which it finds as `counted c`. */
export async function ask<T>(
  reader: Reader,
  selection: Selection,
  sql: (param: Param) => { select: string; rest?: string },
): Promise<T[]> {
  const params: unknown[] = []
  const param: Param = (value) => `$${String(params.push(value))}`
  const counted = countedSql(selection, params, param)
  const { select, rest = '' } = sql(param)
  return reader.query<T>(`SELECT ${select} FROM (${counted}) c ${rest}`, params)
}

/** The rows that a selection counts, without its narrowing, as they are now. */
export function liveSql(
  fact: FactName,
  { days, asOf, scope }: { days: readonly Days[]; asOf: LocalDate | null; scope: RowScope },
  params: unknown[],
): string {
  const { select, from, deal, where } = facts[fact].live((value) => `$${String(params.push(value))}`, days, asOf)
  // Who may see every deal needs none of them to see what was counted.
  if (scope.isUnlimited && deal !== undefined) return `SELECT ${select} FROM ${from} WHERE ${where}`
  return `SELECT ${select} FROM ${from} ${deal ?? ''} WHERE ${where} AND ${dealScope(scope, params)}`
}

/** The rows of closed months as they were counted. */
export function frozenSql(
  fact: FactName,
  frozen: { periodIds: readonly string[]; asOf: LocalDate | null; days: Days; scope: RowScope },
  params: unknown[],
): string {
  const param: Param = (value) => `$${String(params.push(value))}`
  const columns = Object.entries(facts[fact].columns)
  return `SELECT r.row_id AS id, r.opportunity_id, r.on_day, ${columns.map(([name]) => `f.${name}`).join(', ')}
    FROM report_row r ${frozen.scope.isUnlimited ? '' : 'JOIN opportunity o ON o.id = r.opportunity_id'}
    CROSS JOIN LATERAL jsonb_to_record(r.facts) AS f (${columns.map(([name, type]) => `${name} ${type}`).join(', ')})
   WHERE r.period_id = ANY(${param([...frozen.periodIds])}::uuid[]) AND r.fact = ${param(fact)}
     AND r.as_of IS NOT DISTINCT FROM ${param(frozen.asOf)}::date
     AND r.on_day BETWEEN ${param(frozen.days.from)}::date AND ${param(frozen.days.until)}::date
     AND ${frozen.scope.isUnlimited ? 'TRUE' : dealScope(frozen.scope, params)}`
}

function countedSql(selection: Selection, params: unknown[], param: Param): string {
  const { fact, asOf, days, scope, openDays, periodIds, where } = selection
  const branches = [
    ...(openDays.length === 0 ? [] : [liveSql(fact, { days: openDays, asOf, scope }, params)]),
    ...(periodIds.length === 0 ? [] : [frozenSql(fact, { periodIds, asOf, days, scope }, params)]),
  ]
  const narrowing = where.map((condition) => condition(param))
  const all = branches.join(' UNION ALL ')
  return narrowing.length === 0 ? all : `SELECT c.* FROM (${all}) c WHERE ${narrowing.join(' AND ')}`
}

/** All columns; dates as text, since a Date would shift them. */
function shownColumns(fact: FactName): string {
  const columns = Object.entries(facts[fact].columns).map(([name, type]) =>
    type === 'date' ? `c.${name}::text AS ${name}` : `c.${name}`,
  )
  return ['c.id', 'c.opportunity_id', ...columns].join(', ')
}

function dealScope(scope: RowScope, params: unknown[]): string {
  return scopeSql(scope, { ownerId: 'o.owner_id', teamId: 'o.team_id', customerId: 'o.customer_id' }, params)
}

/** Arguments of the rows of a figure. */
export interface RowsArgs {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** Where a page begins and how many rows it has. */
export function startOf({ first, after }: RowsArgs): Result<{ size: number; start: string | null }> {
  const size = first ?? DEFAULT_PAGE_SIZE
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE_SIZE) {
    return invalid('first', `must be from 1 to ${String(MAX_PAGE_SIZE)}`)
  }
  const start = after == null ? null : Buffer.from(after, 'base64url').toString('utf8')
  return start?.includes('\0') === true ? invalid('after', 'is no cursor of this list') : ok({ size, start })
}

export function cursorOf(id: string): string {
  return Buffer.from(id).toString('base64url')
}

/** One page of the rows of a figure, in the order of their ids. */
export async function findCountedPage<T>(
  reader: Reader,
  selection: Selection,
  args: RowsArgs,
  rowOf: (row: CountedRow) => T,
): Promise<Result<Page<T>>> {
  const page = startOf(args)
  if (!page.ok) return page
  const { size, start } = page.value
  const found = await ask<CountedRow>(reader, selection, (param) => ({
    select: shownColumns(selection.fact),
    rest: `${start === null ? '' : `WHERE c.id COLLATE "C" > ${param(start)}`}
      ORDER BY c.id COLLATE "C" LIMIT ${param(size + 1)}`,
  }))
  const edges = found.slice(0, size).map((row) => ({ cursor: cursorOf(row.id), node: rowOf(row) }))
  return ok({
    edges,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: start !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => {
      const [count] = await ask<{ rows: number }>(reader, selection, () => ({ select: 'count(*)::int AS rows' }))
      return count?.rows ?? 0
    },
  })
}
