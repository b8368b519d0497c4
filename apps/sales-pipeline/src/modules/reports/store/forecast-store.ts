import type { LocalDate } from '@sellgraph/calendar'
import type { Reader } from '@sellgraph/db-kit'
import { type Decimal, ok, type Result } from '@sellgraph/kernel'
import type { CoverageTarget } from '../domain/coverage-target.ts'
import { accuracyDates } from '../domain/period.ts'
import type { CoveredTargetRow } from './coverage-target-store.ts'
import { having, narrowed, type Selection } from './counted.ts'
import { askByGroup, type GroupBy, type Ground, type Grouped, ofGroup, type SalesReportKeyRow, selectionOf } from './selection.ts' // prettier-ignore

export interface ForecastReportRow {
  readonly ground: Ground
  readonly groupBy: readonly GroupBy[]
  readonly asOf: LocalDate | null
}

/** What one group expects in one currency, and what it won. Amounts are decimal text. */
export interface ForecastFigureRow {
  readonly key: SalesReportKeyRow
  readonly currency: string
  readonly deals: number
  readonly open: string
  readonly weighted: string
  readonly commit: string
  readonly bestCase: string
  readonly pipeline: string
  readonly wonDeals: number
  readonly won: string
  readonly selection: Selection
  readonly wonSelection: Selection
}

interface Expected {
  readonly currency: string
  readonly deals: number
  readonly open: string
  readonly weighted: string
  readonly commit: string
  readonly bestCase: string
  readonly pipeline: string
}

const nothingExpected = { deals: 0, open: '0', weighted: '0', commit: '0', bestCase: '0', pipeline: '0' }

/** What was won, by group and currency. */
interface Came {
  readonly rows: readonly Grouped<{ currency: string; deals: number; amount: string }>[]
  readonly selection: Selection
}

async function findWon(
  reader: Reader,
  { ground, groupBy }: Pick<ForecastReportRow, 'ground' | 'groupBy'>,
): Promise<Result<Came>> {
  const selection = narrowed(selectionOf(ground, 'CLOSING'), having('CLOSING', 'outcome', 'WON'))
  const rows = await askByGroup<{ currency: string; deals: number; amount: string }>(reader, selection, {
    groupBy,
    apart: ['currency'],
    figures: () => 'count(*)::int AS deals, coalesce(sum(c.amount), 0)::text AS amount',
  })
  return rows.ok ? ok({ rows: rows.value, selection }) : rows
}

/** One row a group and currency. */
export async function findForecastFigures(
  reader: Reader,
  report: ForecastReportRow,
): Promise<Result<ForecastFigureRow[]>> {
  const came = await findWon(reader, report)
  return came.ok ? findExpected(reader, report, came.value) : came
}

/** What was expected, beside what came. */
async function findExpected(
  reader: Reader,
  { ground, groupBy, asOf }: ForecastReportRow,
  came: Came,
): Promise<Result<ForecastFigureRow[]>> {
  const selection = selectionOf(ground, 'FORECAST', asOf)
  const of = (category: string) => `coalesce(sum(c.amount) FILTER (WHERE c.forecast_category = '${category}'), 0)::text`
  const expected = await askByGroup<Expected>(reader, selection, {
    groupBy,
    apart: ['currency'],
    figures: () => `count(*)::int AS deals, sum(c.amount)::text AS open, sum(c.weighted)::text AS weighted,
      ${of('COMMIT')} AS commit, ${of('BEST_CASE')} AS "bestCase", ${of('PIPELINE')} AS pipeline`,
  })
  if (!expected.ok) return expected

  const named = (row: { name: string; currency: string }) => `${row.currency} ${row.name}`
  const wonBy = new Map(came.rows.map((row) => [named(row), row]))
  const expectedBy = new Map(expected.value.map((row) => [named(row), row]))
  const groups = new Map([...expected.value, ...came.rows].map((row) => [named(row), row]))
  return ok(
    [...groups].map(([name, { key, currency }]) => ({
      ...nothingExpected,
      ...expectedBy.get(name),
      key,
      currency,
      wonDeals: wonBy.get(name)?.deals ?? 0,
      won: wonBy.get(name)?.amount ?? '0',
      selection: narrowed(ofGroup(selection, groupBy, key), having('FORECAST', 'currency', currency)),
      wonSelection: narrowed(ofGroup(came.selection, groupBy, key), having('CLOSING', 'currency', currency)),
    })),
  )
}

export interface ForecastAccuracyReportRow {
  readonly ground: Ground
  readonly groupBy: readonly GroupBy[]
}

export interface ForecastAccuracyRow extends ForecastFigureRow {
  readonly asOf: LocalDate
  readonly daysBefore: number
}

/** What was expected of the days on some mornings before they began, beside what came; mornings to come are left out. */
export async function findForecastAccuracy(
  reader: Reader,
  { ground, groupBy }: ForecastAccuracyReportRow,
  today: LocalDate,
): Promise<Result<ForecastAccuracyRow[]>> {
  const found: ForecastAccuracyRow[] = []
  const came = await findWon(reader, { ground, groupBy })
  if (!came.ok) return came
  for (const asOf of accuracyDates(ground.days.from)) {
    if (asOf > today) continue
    const figures = await findExpected(reader, { ground, groupBy, asOf }, came.value)
    if (!figures.ok) return figures
    found.push(...figures.value.map((row) => ({ ...row, asOf, daysBefore: daysBefore(asOf, ground.days.from) })))
  }
  return ok(found)
}

function daysBefore(asOf: LocalDate, from: LocalDate): number {
  return (Date.parse(from) - Date.parse(asOf)) / 86_400_000
}

/** What is open beside what is still to be won, in one currency. */
export interface CurrencyCoverageRow {
  readonly currency: string
  /** Null where nothing is to be won in this currency, as far as is known. */
  readonly target: Decimal | null
  readonly open: string
  readonly weighted: string
  readonly deals: number
  readonly won: string
  readonly selection: Selection
  readonly wonSelection: Selection
}

/** The same in the currency of a target. */
export interface CoverageFigureRow extends CurrencyCoverageRow {
  readonly target: Decimal
}

export interface CoverageReportRow {
  readonly ground: Ground
  readonly target: CoverageTarget<CoveredTargetRow>
}

/** What is open and what is won in each currency, that of the target first whether there is something in it or not. */
export async function findCoverage(
  reader: Reader,
  { ground, target }: CoverageReportRow,
): Promise<Result<CurrencyCoverageRow[]>> {
  const figures = await findForecastFigures(reader, { ground, groupBy: [], asOf: null })
  if (!figures.ok) return figures
  const inTarget = 'gap' in target ? [] : [target.currency]
  const currencies = new Set([...inTarget, ...figures.value.map(({ currency }) => currency).toSorted()])
  return ok(
    [...currencies].map((currency) => ({
      ...nothingExpected,
      won: '0',
      selection: narrowed(selectionOf(ground, 'FORECAST'), having('FORECAST', 'currency', currency)),
      wonSelection: narrowed(
        selectionOf(ground, 'CLOSING'),
        having('CLOSING', 'outcome', 'WON'),
        having('CLOSING', 'currency', currency),
      ),
      ...figures.value.find((row) => row.currency === currency),
      currency,
      target: inTarget.includes(currency) && !('gap' in target) ? target.amount : null,
    })),
  )
}
