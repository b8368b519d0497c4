import type { Reader } from '@sellgraph/db-kit'
import { ok, type Result } from '@sellgraph/kernel'
import { discountBands } from '../domain/figures.ts'
import type { Selection } from './counted.ts'
import { askByGroup, type GroupBy, type Ground, type SalesReportKeyRow, selectionOf } from './selection.ts'

export interface DiscountReportRow {
  readonly ground: Ground
  readonly groupBy: readonly GroupBy[]
}

/** What a group gave away of the list price and what it left, in one currency. Amounts are decimal text. */
export interface DiscountFigureRow {
  readonly key: SalesReportKeyRow
  readonly currency: string
  readonly quotes: number
  readonly lines: number
  readonly listAmount: string
  readonly netAmount: string
  readonly costAmount: string
  /** Percent, of the lines that have a list price. */
  readonly meanDiscount: string | null
  /** Fraction, of the lines that are charged. */
  readonly meanMargin: string | null
  readonly selection: Selection
}

/** One row a group and currency. */
export function findDiscountFigures(
  reader: Reader,
  { ground, groupBy }: DiscountReportRow,
): Promise<Result<DiscountFigureRow[]>> {
  return askByGroup<DiscountFigureRow>(reader, selectionOf(ground, 'LINE'), {
    groupBy,
    apart: ['currency'],
    figures: () => `count(DISTINCT c.quote_id)::int AS quotes, count(*)::int AS lines,
      sum(c.list_amount)::text AS "listAmount", sum(c.net_amount)::text AS "netAmount",
      sum(c.cost_amount)::text AS "costAmount",
      round(avg((c.list_amount - c.net_amount) / nullif(c.list_amount, 0) * 100), 4)::text AS "meanDiscount",
      round(avg((c.net_amount - c.cost_amount) / nullif(c.net_amount, 0)), 6)::text AS "meanMargin"`,
  })
}

export interface DiscountBandRow {
  readonly key: SalesReportKeyRow
  readonly currency: string
  readonly from: number
  /** Null for the last band. */
  readonly below: number | null
  readonly lines: number
  readonly netAmount: string
  readonly selection: Selection
}

/** One row a group, currency and band of discount. */
export async function findDiscountBands(
  reader: Reader,
  { ground, groupBy }: DiscountReportRow,
): Promise<Result<DiscountBandRow[]>> {
  const rows = await askByGroup<DiscountBandRow & { discount_band: number }>(reader, selectionOf(ground, 'LINE'), {
    groupBy,
    apart: ['currency', 'discount_band'],
    figures: () => 'count(*)::int AS lines, sum(c.net_amount)::text AS "netAmount"',
  })
  if (!rows.ok) return rows
  return ok(
    rows.value.map((row) => ({
      ...row,
      from: discountBands[row.discount_band - 1] ?? 0,
      below: discountBands[row.discount_band] ?? null,
    })),
  )
}
