import type { Reader } from '@sellgraph/db-kit'
import { ok, type Result } from '@sellgraph/kernel'
import { narrowed, type Selection } from './counted.ts'
import { askByGroup, type GroupBy, type Ground, type SalesReportKeyRow, selectionOf } from './selection.ts'

export interface SlippageReportRow {
  readonly ground: Ground
  readonly groupBy: readonly GroupBy[]
}

/** How the close dates of a group's deals were moved, in one currency. Amounts are decimal text. */
export interface SlippageFigureRow {
  readonly key: SalesReportKeyRow
  readonly currency: string
  readonly deals: number
  readonly moves: number
  readonly daysLater: number
  readonly daysEarlier: number
  readonly movedOut: number
  readonly movedOutAmount: string
  readonly movedIn: number
  readonly movedInAmount: string
  readonly selection: Selection
  readonly outSelection: Selection
  readonly inSelection: Selection
}

/** One row a group and currency. */
export async function findSlippageFigures(
  reader: Reader,
  { ground, groupBy }: SlippageReportRow,
): Promise<Result<SlippageFigureRow[]>> {
  const { from, until } = ground.days
  const days = 'c.close_date - c.close_date_before'
  // Out of the report's days into later ones, and from later ones into them.
  const out = (first: string, last: string) =>
    `c.close_date_before BETWEEN ${first}::date AND ${last}::date AND c.close_date > ${last}::date`
  const into = (first: string, last: string) =>
    `c.close_date BETWEEN ${first}::date AND ${last}::date AND c.close_date_before > ${last}::date`
  const rows = await askByGroup<Omit<SlippageFigureRow, 'outSelection' | 'inSelection'>>(
    reader,
    selectionOf(ground, 'MOVE'),
    {
      groupBy,
      apart: ['currency'],
      figures: (param) => {
        const [first, last] = [param(from), param(until)]
        return `count(DISTINCT c.opportunity_id)::int AS deals, count(*)::int AS moves,
          coalesce(sum(${days}) FILTER (WHERE ${days} > 0), 0)::int AS "daysLater",
          coalesce(-sum(${days}) FILTER (WHERE ${days} < 0), 0)::int AS "daysEarlier",
          (count(*) FILTER (WHERE ${out(first, last)}))::int AS "movedOut",
          coalesce(sum(c.amount) FILTER (WHERE ${out(first, last)}), 0)::text AS "movedOutAmount",
          (count(*) FILTER (WHERE ${into(first, last)}))::int AS "movedIn",
          coalesce(sum(c.amount) FILTER (WHERE ${into(first, last)}), 0)::text AS "movedInAmount"`
      },
    },
  )
  if (!rows.ok) return rows
  return ok(
    rows.value.map((row) => ({
      ...row,
      outSelection: narrowed(row.selection, (param) => out(param(from), param(until))),
      inSelection: narrowed(row.selection, (param) => into(param(from), param(until))),
    })),
  )
}

/** Moves from one month to another. */
export interface SlippageMoveRow {
  readonly key: SalesReportKeyRow
  readonly currency: string
  readonly fromMonth: string
  readonly toMonth: string
  readonly moves: number
  readonly amount: string
  readonly selection: Selection
}

/** One row a group, currency and pair of months; moves within a month have a row too. */
export async function findSlippageMoves(
  reader: Reader,
  { ground, groupBy }: SlippageReportRow,
): Promise<Result<SlippageMoveRow[]>> {
  const rows = await askByGroup<SlippageMoveRow & { from_month: string; to_month: string }>(
    reader,
    selectionOf(ground, 'MOVE'),
    {
      groupBy,
      apart: ['currency', 'from_month', 'to_month'],
      figures: () => 'count(*)::int AS moves, coalesce(sum(c.amount), 0)::text AS amount',
    },
  )
  if (!rows.ok) return rows
  return ok(rows.value.map((row) => ({ ...row, fromMonth: row.from_month, toMonth: row.to_month })))
}
