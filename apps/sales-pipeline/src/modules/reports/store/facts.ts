import { DEFAULT_ZONE, type LocalDate, startOfLocalDay, addDays } from '@sellgraph/calendar'
import { minorUnits } from '@sellgraph/kernel'
import { salesStages } from '../../opportunities/domain/opportunity.ts'
import { APPROVAL_SUBJECT } from '../../quotes/store/quote-approval-store.ts'
import { discountBands } from '../domain/figures.ts'
import type { Days } from '../domain/period.ts'

/** Adds a value to a statement; answers how the statement names it. */
export type Param = (value: unknown) => string

/** How a kind of row is counted. */
export interface Fact {
  /** Its columns and their types, besides `id`, `opportunity_id` and `on_day`. */
  readonly columns: Readonly<Record<string, string>>
  /** Columns that say the same for ever once a period is over: when one does not, that is a correction. */
  readonly settled: readonly string[]
  /**
   * The rows of some days, as they are now.
   *
   * @param asOf - of a forecast: at the beginning of which day; null for now
   */
  live(param: Param, days: readonly Days[], asOf: LocalDate | null): Live
}

interface Live {
  readonly select: string
  readonly from: string
  /** Joins the deal as `o`, by which the reader's rights are judged; undefined where `from` has it. */
  readonly deal?: string
  readonly where: string
}

const dealOf = (alias: string) => `JOIN opportunity o ON o.id = ${alias}.opportunity_id`
/** Of rows that have all else themselves: looked up for those who ask for it. */
const customerOf = (alias: string) =>
  `(SELECT customer_id FROM opportunity WHERE id = ${alias}.opportunity_id) AS customer_id`

const whose = { owner_id: 'uuid', team_id: 'uuid', customer_id: 'uuid' }

/** A deal that can still be won or lost; one that rests is in no forecast. */
const open = (alias: string) => `${alias}.stage NOT IN ('WON', 'LOST', 'SUSPENDED')`
const day = (instant: string) => `(${instant} AT TIME ZONE '${DEFAULT_ZONE}')::date`

/** Decimal places of the currencies that have not two. */
const unusualUnits = JSON.stringify(
  Object.fromEntries(
    Intl.supportedValuesOf('currency')
      .filter((currency) => minorUnits(currency) !== 2)
      .map((currency) => [currency, minorUnits(currency)]),
  ),
)
const rounded = (amount: string, currency: string) =>
  `round(${amount}, coalesce(('${unusualUnits}'::jsonb ->> ${currency})::int, 2))`

function duringDays(param: Param, instant: string, days: readonly Days[]): string {
  return either(
    days.map(
      ({ from, until }) =>
        `${instant} >= ${param(startOfLocalDay(from, DEFAULT_ZONE))} AND ` +
        `${instant} < ${param(startOfLocalDay(addDays(until, 1), DEFAULT_ZONE))}`,
    ),
  )
}

function onDays(param: Param, date: string, days: readonly Days[]): string {
  return either(days.map(({ from, until }) => `${date} BETWEEN ${param(from)}::date AND ${param(until)}::date`))
}

function either(conditions: readonly string[]): string {
  return `(${conditions.map((condition) => `(${condition})`).join(' OR ')})`
}

/** Stays in a stage of the sales process, by the day on which it was entered. */
const stay: Fact = {
  columns: {
    ...whose,
    stage: 'text',
    entered_at: 'timestamptz(3)',
    left_at: 'timestamptz(3)',
    left_for: 'text',
    rested_seconds: 'numeric',
    won: 'boolean',
  },
  settled: ['stage', 'entered_at'],
  live: (param, days) => ({
    select: `s.id::text AS id, s.opportunity_id, ${day('s.entered_at')} AS on_day, o.owner_id, o.team_id, o.customer_id,
      s.stage, s.entered_at, s.left_at, s.left_for, s.rested_seconds, o.stage = 'WON' AS won`,
    from: 'opportunity_stay s JOIN opportunity o ON o.id = s.opportunity_id',
    where: `s.stage = ANY(${param([...salesStages])}) AND ${duringDays(param, 's.entered_at', days)}`,
  }),
}

/** Deals won and lost, by the day on which they were. */
const closing: Fact = {
  columns: {
    ...whose,
    outcome: 'text',
    closed_at: 'timestamptz(3)',
    amount: 'numeric',
    currency: 'text',
    loss_reason: 'text',
    competitor: 'text',
  },
  settled: ['outcome', 'closed_at', 'amount', 'currency', 'loss_reason', 'competitor'],
  live: (param, days) => ({
    select: `s.id::text AS id, s.opportunity_id, ${day('s.entered_at')} AS on_day, o.owner_id, o.team_id, o.customer_id,
      s.stage AS outcome, s.entered_at AS closed_at, o.amount, o.currency, o.loss_reason, o.competitor`,
    from: 'opportunity_stay s JOIN opportunity o ON o.id = s.opportunity_id',
    // The deal is where its last stay is: said of both, an index on closed deals is enough.
    where: `s.stage IN ('WON', 'LOST') AND o.stage IN ('WON', 'LOST') AND s.left_at IS NULL AND ${duringDays(param, 's.entered_at', days)}`,
  }),
}

/** Open deals with an estimate that count in the forecast, by the day on which they are to close. */
const forecast: Fact = {
  columns: {
    ...whose,
    stage: 'text',
    amount: 'numeric',
    currency: 'text',
    probability: 'int',
    forecast_category: 'text',
    close_date: 'date',
    weighted: 'numeric',
  },
  // What the history says of a morning stays; what was open when a month was closed goes its way.
  settled: [],
  live: (param, days, asOf) => {
    const h = asOf === null ? 'o' : 'h'
    const deal = asOf === null ? 'o.id' : 'h.opportunity_id'
    const at = asOf === null ? '' : param(startOfLocalDay(asOf, DEFAULT_ZONE))
    return {
      select: `${deal}::text AS id, ${deal} AS opportunity_id, ${h}.close_date AS on_day, ${h}.owner_id, ${h}.team_id,
        ${asOf === null ? 'o.customer_id' : customerOf('h')}, ${h}.stage, ${h}.amount, ${h}.currency, ${h}.probability, ${h}.forecast_category, ${h}.close_date,
        ${rounded(`${h}.amount * ${h}.probability / 100`, `${h}.currency`)} AS weighted`,
      ...(asOf === null ? { from: 'opportunity o' } : { from: 'opportunity_history h', deal: dealOf('h') }),
      where:
        `${open(h)} AND ${h}.amount IS NOT NULL AND ${h}.forecast_category <> 'OMITTED' ` +
        `AND ${onDays(param, `${h}.close_date`, days)}` +
        (asOf === null ? '' : ` AND h.valid_from <= ${at} AND h.valid_to > ${at}`),
    }
  },
}

/** Close dates of open deals that were moved, by the day on which they were. */
const move: Fact = {
  columns: {
    ...whose,
    moved_at: 'timestamptz(3)',
    close_date_before: 'date',
    close_date: 'date',
    from_month: 'text',
    to_month: 'text',
    amount: 'numeric',
    currency: 'text',
  },
  settled: ['moved_at', 'close_date_before', 'close_date', 'amount', 'currency'],
  live: (param, days) => ({
    select: `h.id::text AS id, h.opportunity_id, ${day('h.valid_from')} AS on_day, h.owner_id, h.team_id,
      ${customerOf('h')}, h.valid_from AS moved_at, h.close_date_before, h.close_date, to_char(h.close_date_before, 'YYYY-MM') AS from_month,
      to_char(h.close_date, 'YYYY-MM') AS to_month, h.amount, h.currency`,
    from: 'opportunity_history h',
    deal: dealOf('h'),
    // The day on which a deal is won is no slip.
    where: `h.close_date_before IS NOT NULL AND h.stage NOT IN ('WON', 'LOST') AND ${duringDays(param, 'h.valid_from', days)}`,
  }),
}

/** Lines of accepted quotes, by the day on which the customer accepted. */
const line: Fact = {
  columns: {
    ...whose,
    quote_id: 'uuid',
    product_id: 'uuid',
    family: 'text',
    currency: 'text',
    list_amount: 'numeric',
    net_amount: 'numeric',
    cost_amount: 'numeric',
    discount_band: 'int',
  },
  // Costs are in no correction: a line keeps the cost it was priced with.
  settled: ['quote_id', 'product_id', 'currency', 'list_amount', 'net_amount'],
  live: (param, days) => ({
    select: `l.id::text AS id, q.opportunity_id, ${day('v.accepted_at')} AS on_day, q.owner_id, q.team_id, q.customer_id,
      q.id AS quote_id, l.product_id, l.family, v.currency, ${rounded('l.quantity * l.list_price', 'v.currency')} AS list_amount,
      l.net_amount, l.quantity * l.unit_cost AS cost_amount,
      width_bucket(l.discount_percent, ARRAY[${discountBands.join(', ')}]::numeric[]) AS discount_band`,
    from: `quote_version v JOIN quote q ON q.id = v.quote_id JOIN quote_line l ON l.quote_version_id = v.id`,
    deal: dealOf('q'),
    where: `v.accepted_at IS NOT NULL AND ${duringDays(param, 'v.accepted_at', days)}`,
  }),
}

/** Turns of a level at a quote's approval that ended, by the day on which they did. */
const decision: Fact = {
  columns: {
    ...whose,
    quote_id: 'uuid',
    level: 'int',
    role: 'text',
    outcome: 'text',
    approver_id: 'uuid',
    on_behalf_of_id: 'uuid',
    started_at: 'timestamptz(3)',
    decided_at: 'timestamptz(3)',
    due_missed: 'boolean',
  },
  settled: ['quote_id', 'level', 'outcome', 'approver_id', 'started_at', 'decided_at'],
  live: (param, days) => ({
    select: `r.id::text || ':' || lpad(s.number::text, 4, '0') AS id, q.opportunity_id, ${day('s.at')} AS on_day, q.owner_id,
      q.team_id, q.customer_id, q.id AS quote_id, s.level, r.levels -> (s.level - 1) ->> 'role' AS role, s.kind AS outcome,
      s.actor_id AS approver_id, s.on_behalf_of_id, begun.at AS started_at, s.at AS decided_at,
      s.kind = 'ESCALATED' OR begun.overdue AS due_missed`,
    // A level's turn begins with the request, or when the level before it ended; what is said in between ends no turn.
    from: `sys.approval_step s JOIN sys.approval_request r ON r.id = s.request_id
      JOIN quote_version v ON v.id = r.subject_id JOIN quote q ON q.id = v.quote_id
      CROSS JOIN LATERAL (
        SELECT max(b.at) FILTER (WHERE b.kind IN ('OPENED', 'SKIPPED', 'APPROVED', 'CARRIED', 'ESCALATED')) AS at,
               coalesce(bool_or(b.kind = 'OVERDUE'), false) AS overdue
          FROM sys.approval_step b WHERE b.request_id = s.request_id AND b.number < s.number) begun`,
    deal: dealOf('q'),
    where: `r.subject_type = ${param(APPROVAL_SUBJECT)}
      AND s.kind IN ('APPROVED', 'CARRIED', 'REJECTED', 'RETURNED', 'ESCALATED') AND ${duringDays(param, 's.at', days)}`,
  }),
}

/** What reports count, by the name that closed periods keep it under. */
export const facts = {
  STAY: stay,
  CLOSING: closing,
  FORECAST: forecast,
  MOVE: move,
  LINE: line,
  DECISION: decision,
} as const satisfies Record<string, Fact>
export type FactName = keyof typeof facts
export const factNames = Object.keys(facts) as FactName[]
