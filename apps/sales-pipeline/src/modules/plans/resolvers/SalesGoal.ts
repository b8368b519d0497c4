import { decimalText } from '@sellgraph/kernel'
import type { GraphContext } from '@sellgraph/service-kit'
import type { GoalBreakdownResolvers, SalesGoalResolvers, SalesMeasureResolvers } from '../../../generated/graphql.ts'
import { attainment, difference, goalMetrics, inUnit } from '../domain/sales-plan.ts'
import type { GoalFigures, SalesGoalRow } from '../store/plan-part-store.ts'
import { alignedGoalById, breakdownOf, factsOfPlan, figuresOfGoal } from '../store/sales-plan-loader.ts'

type Sum = Exclude<keyof GoalFigures, 'goalId'>

async function sum(goal: SalesGoalRow, name: Sum, context: GraphContext): Promise<string | null> {
  // What does not add up has no sums; a share or a target of it is said outright.
  if (!goalMetrics[goal.metric].additive && name !== 'published') return null
  const [figures] = await figuresOfGoal(context).load(goal.id)
  const value = figures?.[name] ?? null
  return value === null ? null : inUnit(goal.metric, goal.currency, value)
}

/** Null for what nobody plans is 0: all of it is missing. */
async function sumOrNothing(goal: SalesGoalRow, name: Sum, context: GraphContext): Promise<string | null> {
  const { metric, currency } = goal
  return (await sum(goal, name, context)) ?? (goalMetrics[metric].additive ? inUnit(metric, currency, '0') : null)
}

async function actual({ planId, metric, currency }: SalesGoalRow, context: GraphContext): Promise<string | null> {
  const [found] = await factsOfPlan(context).load(planId)
  const value = found?.facts[metric] ?? null
  return value === null ? null : inUnit(metric, currency, value)
}

const reference = (id: string | null) => (id === null ? null : { id })

export const SalesGoal: SalesGoalResolvers = {
  unit: ({ metric }) => goalMetrics[metric].unit,
  direction: ({ metric }) => goalMetrics[metric].direction,
  target: ({ metric, currency, target }) => inUnit(metric, currency, target),
  weight: ({ weight }) => decimalText(weight),
  alignsWith: ({ alignsWith }, _, context) => (alignsWith === null ? null : alignedGoalById(context).load(alignsWith)),
  share: (goal, _, context) => sum(goal, 'share', context),
  shareGap: async (goal, _, context) =>
    difference(goal.metric, goal.currency, await sum(goal, 'share', context), goal.target),
  allocated: (goal, _, context) => sumOrNothing(goal, 'allocated', context),
  planned: (goal, _, context) => sumOrNothing(goal, 'planned', context),
  planGap: async (goal, _, context) =>
    difference(goal.metric, goal.currency, goal.target, await sumOrNothing(goal, 'planned', context)),
  breakdown: ({ id }, _, context) => breakdownOf(context).load(id),
  published: (goal, _, context) => sum(goal, 'published', context),
  publishedGap: async (goal, _, context) =>
    difference(goal.metric, goal.currency, goal.target, await sum(goal, 'published', context)),
  actual: (goal, _, context) => actual(goal, context),
  attainment: async (goal, _, context) => {
    const reached = await actual(goal, context)
    return reached === null ? null : attainment(goal.metric, goal.target, reached)
  },
}

export const GoalBreakdown: GoalBreakdownResolvers = {
  team: ({ teamId }) => reference(teamId),
  employee: ({ employeeId }) => reference(employeeId),
  share: ({ metric, currency, share }) => (share === null ? null : inUnit(metric, currency, share)),
  planned: ({ metric, currency, planned }) => (planned === null ? null : inUnit(metric, currency, planned)),
  gap: ({ metric, currency, share, planned }) => difference(metric, currency, share, planned ?? '0'),
}

export const SalesMeasure: SalesMeasureResolvers = { responsible: ({ responsibleId }) => ({ id: responsibleId }) }
