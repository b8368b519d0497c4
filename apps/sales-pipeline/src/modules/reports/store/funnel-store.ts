import type { Reader } from '@sellgraph/db-kit'
import { type Money, money, ok, type Result } from '@sellgraph/kernel'
import { type LossReason, type SalesStage, salesStages } from '../../opportunities/domain/opportunity.ts'
import { having, narrowed, type Selection } from './counted.ts'
import { askByGroup, byGroup, type GroupBy, type Ground, type Grouped, ofGroup, type SalesReportKeyRow, selectionOf } from './selection.ts' // prettier-ignore

/** The funnel of some days, to be asked for its parts. */
export interface FunnelReportRow {
  readonly ground: Ground
  readonly groupBy: readonly GroupBy[]
}

export interface FunnelStageRow {
  readonly key: SalesReportKeyRow
  readonly stage: SalesStage
  readonly entered: number
  readonly movedOn: number
  readonly movedBack: number
  readonly lost: number
  readonly stillThere: number
  readonly won: number
  /** Days with two decimal places; null where no stay has ended. */
  readonly meanDays: string | null
  readonly medianDays: string | null
  readonly selection: Selection
}

/** One row a group and stage, for the stages that were entered. */
export async function findFunnelStages(
  reader: Reader,
  { ground, groupBy }: FunnelReportRow,
): Promise<Result<FunnelStageRow[]>> {
  const rows = await askByGroup<Omit<FunnelStageRow, 'key' | 'selection'>>(reader, selectionOf(ground, 'STAY'), {
    groupBy,
    apart: ['stage'],
    figures: (param) => {
      const place = (stage: string) => `array_position(${param([...salesStages, 'WON'])}::text[], ${stage})`
      const seconds = '(extract(epoch FROM c.left_at - c.entered_at) - c.rested_seconds)'
      return `count(*)::int AS entered,
        (count(*) FILTER (WHERE ${place('c.left_for')} > ${place('c.stage')}))::int AS "movedOn",
        (count(*) FILTER (WHERE ${place('c.left_for')} < ${place('c.stage')}))::int AS "movedBack",
        (count(*) FILTER (WHERE c.left_for = 'LOST'))::int AS lost,
        (count(*) FILTER (WHERE c.left_at IS NULL))::int AS "stillThere",
        (count(*) FILTER (WHERE c.won))::int AS won,
        round(sum(${seconds}) / nullif(86400 * count(c.left_at), 0), 2)::text AS "meanDays",
        round((percentile_cont(0.5) WITHIN GROUP (ORDER BY ${seconds}::float8) / 86400)::numeric, 2)::text AS "medianDays"`
    },
  })
  if (!rows.ok) return rows
  const order = (stage: SalesStage) => salesStages.indexOf(stage)
  return ok(
    byGroup(rows.value).flatMap((group) =>
      // A group's stages in the order of the sales process.
      group.toSorted((a, b) => order(a.stage) - order(b.stage)),
    ),
  )
}

export interface FunnelOutcomeRow {
  readonly key: SalesReportKeyRow
  readonly won: number
  readonly lost: number
  readonly wonAmounts: readonly Money[]
  readonly lostAmounts: readonly Money[]
  readonly selection: Selection
}

interface Closings {
  readonly outcome: 'WON' | 'LOST'
  readonly currency: string
  readonly deals: number
  readonly amount: string | null
}

/** One row a group: what was won and lost in the days. */
export async function findFunnelOutcomes(
  reader: Reader,
  { ground, groupBy }: FunnelReportRow,
): Promise<Result<FunnelOutcomeRow[]>> {
  const selection = selectionOf(ground, 'CLOSING')
  const rows = await askByGroup<Closings>(reader, selection, {
    groupBy,
    apart: ['outcome', 'currency'],
    figures: () => 'count(*)::int AS deals, sum(c.amount)::text AS amount',
  })
  if (!rows.ok) return rows
  return ok(
    byGroup(rows.value).map((group) => {
      const of = (outcome: Closings['outcome']) => group.filter((row) => row.outcome === outcome)
      const key = keyOf(group)
      return {
        key,
        won: sum(of('WON')),
        lost: sum(of('LOST')),
        wonAmounts: amountsOf(of('WON')),
        lostAmounts: amountsOf(of('LOST')),
        selection: ofGroup(selection, groupBy, key),
      }
    }),
  )
}

export interface LossCauseRow {
  readonly key: SalesReportKeyRow
  readonly reason: LossReason
  readonly competitor: string | null
  readonly deals: number
  readonly amounts: readonly Money[]
  readonly selection: Selection
}

/** One row a group, reason and competitor: the most frequent first. */
export async function findLossCauses(
  reader: Reader,
  { ground, groupBy }: FunnelReportRow,
): Promise<Result<LossCauseRow[]>> {
  const lost = narrowed(selectionOf(ground, 'CLOSING'), having('CLOSING', 'outcome', 'LOST'))
  const rows = await askByGroup<Closings & { loss_reason: LossReason; competitor: string | null }>(reader, lost, {
    groupBy,
    apart: ['loss_reason', 'competitor', 'currency'],
    figures: () => 'count(*)::int AS deals, sum(c.amount)::text AS amount',
  })
  if (!rows.ok) return rows
  const causes = Map.groupBy(rows.value, (row) => JSON.stringify([row.name, row.loss_reason, row.competitor]))
  return ok(
    [...causes.values()]
      .map((group) => {
        const [first] = group as [(typeof group)[number]]
        const key = keyOf(group)
        return {
          key,
          reason: first.loss_reason,
          competitor: first.competitor,
          deals: sum(group),
          amounts: amountsOf(group),
          selection: narrowed(
            ofGroup(lost, groupBy, key),
            having('CLOSING', 'loss_reason', first.loss_reason),
            having('CLOSING', 'competitor', first.competitor),
          ),
        }
      })
      .sort((a, b) => b.deals - a.deals),
  )
}

function keyOf(group: readonly Grouped<unknown>[]): SalesReportKeyRow {
  const [first] = group
  if (first === undefined) throw new Error('a group has rows')
  return first.key
}

function sum(rows: readonly { deals: number }[]): number {
  return rows.reduce((total, { deals }) => total + deals, 0)
}

function amountsOf(rows: readonly { amount: string | null; currency: string }[]): Money[] {
  return rows.flatMap(({ amount, currency }) => (amount === null ? [] : [money(amount, currency)]))
}
