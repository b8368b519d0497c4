import type { LocalDate } from '@sellgraph/calendar'
import type { Reader } from '@sellgraph/db-kit'
import type { RowScope } from '@sellgraph/identity'
import { invalid, ok, type Result } from '@sellgraph/kernel'
import { accuracyDates, checkDays, type Days, without } from '../domain/period.ts'
import { ask, having, narrowed, ofFamily, ofOwner, ofTeam, type Selection } from './counted.ts'
import type { FactName, Param } from './facts.ts'
import { findClosedWithin, type ReportPeriodRow } from './report-period-store.ts'

/** What a report is about, as the reader asks for it. */
export interface ReportFilter {
  readonly from: LocalDate
  readonly until: LocalDate
  readonly teamId?: string | null | undefined
  readonly ownerId?: string | null | undefined
  readonly productFamily?: string | null | undefined
  /** Counts closed months as if they were not. */
  readonly recount?: boolean | null | undefined
}

/** A report's days and rights, before it is said what is counted. */
export interface Ground {
  readonly days: Days
  readonly filter: ReportFilter
  readonly scope: RowScope
  /** Closed months that have days in common, as far as they are answered as they were counted. */
  readonly closed: readonly ReportPeriodRow[]
}

export async function groundOf(reader: Reader, scope: RowScope, filter: ReportFilter): Promise<Result<Ground>> {
  const days = checkDays(filter)
  if (!days.ok) return days
  const closed = filter.recount === true ? [] : await findClosedWithin(reader, days.value)
  return ok({ days: days.value, filter, scope, closed })
}

/** The rows of a kind that a report counts. A forecast of a morning is kept for some mornings only. */
export function selectionOf(
  { days, filter, scope, closed }: Ground,
  fact: FactName,
  asOf: LocalDate | null = null,
): Selection {
  const kept = closed.filter(({ firstDay }) => asOf === null || accuracyDates(firstDay).includes(asOf))
  const all: Selection = {
    fact,
    asOf,
    days,
    openDays: without(days, kept.map(({ firstDay, lastDay }) => ({ from: firstDay, until: lastDay }))),
    periodIds: kept.map(({ id }) => id),
    scope,
    where: [],
  } // prettier-ignore
  return narrowed(
    all,
    ...(filter.teamId == null ? [] : [ofTeam(filter.teamId)]),
    ...(filter.ownerId == null ? [] : [ofOwner(fact, filter.ownerId)]),
    ...(filter.productFamily == null ? [] : [ofFamily(fact, filter.productFamily)]),
  )
}

const groupColumns = {
  OWNER: 'owner_id',
  TEAM: 'team_id',
  CUSTOMER: 'customer_id',
  PRODUCT: 'product_id',
  FAMILY: 'family',
  APPROVER: 'approver_id',
} as const
export type GroupBy = keyof typeof groupColumns

/** Whose figures a row of a report is: what is not asked for is null, as is what nobody is known of. */
export interface SalesReportKeyRow {
  readonly ownerId: string | null
  readonly teamId: string | null
  readonly customerId: string | null
  readonly productId: string | null
  readonly family: string | null
  readonly approverId: string | null
}

/** What was asked of one group of rows, with the group's name and the way to its rows. */
export type Grouped<T> = T & {
  readonly key: SalesReportKeyRow
  /** Tells the group from others of the same question. */
  readonly name: string
  readonly selection: Selection
}

/** Groups at most in one report: more are for a narrower question. */
export const MAX_GROUPS = 1_000

/**
 * Asks the same of every group of rows.
 *
 * @param apart - columns that tell rows apart besides what the reader groups by
 * @param figures - what is asked, as a list of SQL expressions with names
 */
export async function askByGroup<T>(
  reader: Reader,
  selection: Selection,
  {
    groupBy,
    apart,
    figures,
  }: { groupBy: readonly GroupBy[]; apart: readonly string[]; figures: (param: Param) => string },
): Promise<Result<Grouped<T>[]>> {
  const groups = [...new Set(groupBy)].map((group) => groupColumns[group])
  const columns = [...groups, ...apart].map((column) => `c.${column}`)
  const rows = await ask<Record<string, unknown>>(reader, selection, (param) => ({
    select: [...columns, figures(param)].join(', '),
    rest:
      columns.length === 0
        ? ''
        : `GROUP BY ${columns.join(', ')} ORDER BY ${columns.join(', ')} LIMIT ${param(MAX_GROUPS + 1)}`,
  }))
  if (rows.length > MAX_GROUPS) {
    return invalid('groupBy', `gives more than ${String(MAX_GROUPS)} rows: ask for less time, one team or one person`)
  }
  return ok(rows.map((row) => {
    const value = (column: (typeof groupColumns)[GroupBy]) =>
      groups.includes(column) ? ((row[column] ?? null) as string | null) : null
    return {
      ...(row as T),
      key: {
        ownerId: value('owner_id'),
        teamId: value('team_id'),
        customerId: value('customer_id'),
        productId: value('product_id'),
        family: value('family'),
        approverId: value('approver_id'),
      },
      name: JSON.stringify(groups.map((column) => row[column] ?? null)),
      selection: narrowed(selection, ...[...groups, ...apart].map((column) => having(selection.fact, column, row[column] ?? null))),
    }
  })) // prettier-ignore
}

/** Puts answers to several questions together by group, in the order in which groups first come. */
export function byGroup<T extends { name: string }>(answers: readonly T[]): T[][] {
  return [...Map.groupBy(answers, ({ name }) => name).values()]
}

/** Narrows rows to a group that another question was answered for. */
export function ofGroup(selection: Selection, groupBy: readonly GroupBy[], key: SalesReportKeyRow): Selection {
  const values: Record<GroupBy, string | null> = {
    OWNER: key.ownerId,
    TEAM: key.teamId,
    CUSTOMER: key.customerId,
    PRODUCT: key.productId,
    FAMILY: key.family,
    APPROVER: key.approverId,
  }
  return narrowed(selection, ...groupBy.map((group) => having(selection.fact, groupColumns[group], values[group])))
}
