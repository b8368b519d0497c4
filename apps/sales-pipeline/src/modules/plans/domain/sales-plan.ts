import { addDays, addMonths } from '@sellgraph/calendar'
import {
  decimal,
  decimalText,
  defineStateMachine,
  type FieldError,
  minorUnits,
  ok,
  type Result,
  ruleViolated,
  validation,
} from '@sellgraph/kernel'

export const salesPlanMachine = defineStateMachine({
  of: 'sales plan',
  enum: 'SalesPlanStatus',
  states: {
    DRAFT: 'Being written (草稿).',
    SUBMITTED: 'With the superior (待批准).',
    RETURNED: 'Returned to its author (已退回).',
    APPROVED: 'Counts (已批准).',
    SUPERSEDED: 'Replaced by a later version (已更新).',
    CLOSED: 'Ended, with its conclusion (已总结).',
  },
  initial: 'DRAFT',
  transitions: {
    rewrite: { from: ['DRAFT', 'RETURNED'], to: 'DRAFT' },
    submit: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED' },
    withdraw: { from: ['SUBMITTED'], to: 'DRAFT' },
    return: { from: ['SUBMITTED'], to: 'RETURNED' },
    approve: { from: ['SUBMITTED'], to: 'APPROVED' },
    // When a later version of the plan is approved.
    supersede: { from: ['APPROVED'], to: 'SUPERSEDED' },
    close: { from: ['APPROVED'], to: 'CLOSED' },
  },
})
export type SalesPlanStatus = (typeof salesPlanMachine.states)[number]

/** From the whole to the part: the parts of a plan are of a later level, or of a team below. */
export const salesPlanLevels = ['COMPANY', 'TEAM', 'PERSON'] as const
export type SalesPlanLevel = (typeof salesPlanLevels)[number]

/** Months of each kind of period. It begins with the year, or that many months after one that does. */
const monthsOf = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const
export type SalesPlanPeriod = keyof typeof monthsOf
export const salesPlanPeriods = Object.keys(monthsOf) as SalesPlanPeriod[]

/** The last day of the period that starts on a day; null when none of the kind does. */
export function periodEnd(kind: SalesPlanPeriod, start: string): string | null {
  const [, month = 0, day = 0] = start.split('-').map(Number)
  const months = monthsOf[kind]
  return day === 1 && (month - 1) % months === 0 ? addDays(addMonths(start, months), -1) : null
}

export interface Metric {
  readonly unit: 'MONEY' | 'COUNT' | 'PERCENT' | 'DAYS'
  readonly direction: 'AT_LEAST' | 'AT_MOST'
  /** Whether what the parts bring makes up the whole. */
  readonly additive: boolean
}

/** What can be planned (R055): everything in it has a number that is found in records. */
export const goalMetrics = {
  SIGNED_AMOUNT: { unit: 'MONEY', direction: 'AT_LEAST', additive: true },
  COLLECTED_AMOUNT: { unit: 'MONEY', direction: 'AT_LEAST', additive: true },
  NEW_CUSTOMERS: { unit: 'COUNT', direction: 'AT_LEAST', additive: true },
  WON_DEALS: { unit: 'COUNT', direction: 'AT_LEAST', additive: true },
  QUOTES_SENT: { unit: 'COUNT', direction: 'AT_LEAST', additive: true },
  PRESENTATIONS: { unit: 'COUNT', direction: 'AT_LEAST', additive: true },
  WIN_RATE: { unit: 'PERCENT', direction: 'AT_LEAST', additive: false },
  DAYS_TO_CLOSE: { unit: 'DAYS', direction: 'AT_MOST', additive: false },
} as const satisfies Record<string, Metric>
export type GoalMetric = keyof typeof goalMetrics
export const goalMetricNames = Object.keys(goalMetrics) as GoalMetric[]

/** Decimal places of a number in the unit. */
function placesOf(unit: Metric['unit'], currency: string): number {
  return { MONEY: minorUnits(currency), COUNT: 0, PERCENT: 2, DAYS: 1 }[unit]
}

export interface Share {
  readonly teamId: string | null
  readonly employeeId: string | null
  readonly value: string
}

export interface Goal {
  readonly metric: GoalMetric
  readonly target: string
  readonly weight: string
  readonly dueOn: string
  readonly note: string | null
  readonly alignsWith: string | null
  readonly shares: readonly Share[]
}

interface PlanFrame {
  readonly level: SalesPlanLevel
  readonly currency: string
  readonly periodStart: string
  readonly periodEnd: string
}

/** R055: each goal has one metric, a number that fits it, and a day in the period; together they weigh 100 %. */
export function checkGoals(plan: PlanFrame, goals: readonly Goal[]): Result<undefined> {
  const wrong: FieldError[] = []
  const add = (path: string, message: string) => wrong.push({ path, message })
  goals.forEach((goal, index) => {
    const at = `goals.${String(index)}`
    const { unit, additive } = goalMetrics[goal.metric]
    const places = placesOf(unit, plan.currency)
    const fits = (value: string) => decimal(value).decimalPlaces() <= places
    const tooFine = places === 0 ? 'must be a whole number' : `must have at most ${String(places)} decimal places`
    if (goals.findIndex(({ metric }) => metric === goal.metric) !== index) add(`${at}.metric`, 'is planned already')
    if (!fits(goal.target)) add(`${at}.target`, tooFine)
    if (unit === 'PERCENT' && decimal(goal.target).gt(100)) add(`${at}.target`, 'must be at most 100')
    if (goal.dueOn < plan.periodStart || goal.dueOn > plan.periodEnd) add(`${at}.dueOn`, 'must be within the period')
    if (goal.shares.length > 0 && (!additive || plan.level === 'PERSON')) {
      add(`${at}.shares`, additive ? 'are for those who have people below them' : 'are for metrics that add up')
    }
    goal.shares.forEach((share, n) => {
      const units = goal.shares.map(({ teamId, employeeId }) => teamId ?? employeeId)
      if ((share.teamId === null) === (share.employeeId === null)) {
        add(`${at}.shares.${String(n)}`, 'is of either a team or a person')
      } else if (units.indexOf(units[n] ?? null) !== n) add(`${at}.shares.${String(n)}`, 'is given already')
      if (!fits(share.value)) add(`${at}.shares.${String(n)}.value`, tooFine)
    })
  })
  const weight = goals.reduce((sum, goal) => sum.plus(goal.weight), decimal('0'))
  if (!weight.eq(100)) add('goals', `weigh ${decimalText(weight)} % together; it must be exactly 100 %`)
  return wrong.length === 0 ? ok() : validation(wrong)
}

/** A goal of a plan with what the plan above expects of its unit in the same metric; null where that says nothing. */
export interface ExpectedGoal {
  readonly metric: GoalMetric
  readonly target: string
  readonly alignsWith: string | null
  readonly share: string | null
}

/** What a goal is below its share, or null when it is not: less of what there should be much of. */
export function shortfall({ metric, target, share }: ExpectedGoal): string | null {
  if (share === null || goalMetrics[metric].direction === 'AT_MOST') return null
  const missing = decimal(share).minus(target)
  return missing.gt(0) ? decimalText(missing) : null
}

/**
 * R055: what is handed in serves the plan above goal by goal. Less than the share is no mistake, since who plans may know
 * better, but it has a reason that the approver reads.
 */
export function decideSubmission(
  plan: { level: SalesPlanLevel; parentId: string | null },
  goals: readonly ExpectedGoal[],
  shortfallReason: string | null,
): Result<undefined> {
  if (plan.level !== 'COMPANY') {
    if (plan.parentId === null) {
      return ruleViolated(
        'R055',
        'PLAN_ABOVE_MISSING',
        'Say which approved plan of the team above or the company it serves.',
      )
    }
    const loose = goals.filter(({ alignsWith }) => alignsWith === null).map(({ metric }) => metric)
    if (loose.length > 0) {
      return ruleViolated(
        'R055',
        'GOAL_NOT_ALIGNED',
        `Say which goal of the plan above these serve: ${loose.join(', ')}.`,
      )
    }
  }
  const below = goals.flatMap((goal) => {
    const missing = shortfall(goal)
    return missing === null ? [] : [`${goal.metric} by ${missing}`]
  })
  if (below.length > 0 && shortfallReason === null) {
    return ruleViolated('R055', 'BELOW_SHARE', `It is below its share: ${below.join(', ')}. Say why.`)
  }
  return ok()
}

/** Reached of what is to be reached, as a fraction; of what should be small, the other way round. */
export function attainment(metric: GoalMetric, target: string, actual: string): string | null {
  const [above, below] = goalMetrics[metric].direction === 'AT_LEAST' ? [actual, target] : [target, actual]
  if (decimal(below).isZero()) return null
  return decimalText(decimal(above).div(below).toDecimalPlaces(4))
}

/** A sum in a metric as people read it: money with its cents, counts without. */
export function inUnit(metric: GoalMetric, currency: string, value: string): string {
  const { unit } = goalMetrics[metric]
  const places = placesOf(unit, currency)
  const rounded = decimal(value).toDecimalPlaces(places)
  return unit === 'MONEY' ? rounded.toFixed(places) : decimalText(rounded)
}

/** `a − b` in a metric; null where either is not known. */
export function difference(metric: GoalMetric, currency: string, a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : inUnit(metric, currency, decimalText(decimal(a).minus(b)))
}
