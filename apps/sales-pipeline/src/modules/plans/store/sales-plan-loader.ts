import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { salesPlanAccess } from '../access.ts'
import { findPlanFacts, type PlanFacts } from './plan-facts-store.ts'
import {
  findAlignedGoals,
  findBreakdown,
  findGoalFigures,
  findGoals,
  findMeasures,
  type GoalBreakdownRow,
  type GoalFigures,
  type SalesGoalRow,
  type SalesMeasureRow,
} from './plan-part-store.ts'
import { findPlansBelow, findSalesPlans, type SalesPlanRow } from './sales-plan-store.ts'

/** Versions of plans by id as the caller may see them. */
export const salesPlanById = defineLoader((context: GraphContext, ids) =>
  findSalesPlans(context.db, salesPlanAccess.scope(context.principal, 'read'), ids),
)

/** The plans below a plan that count, by the plan's `seriesId`, as the caller may see them. */
export const plansBelow = defineListLoader(
  ({ above }: { above: string; plan: SalesPlanRow }) => above,
  (context: GraphContext, ids) => findPlansBelow(context.db, salesPlanAccess.scope(context.principal, 'read'), ids),
)

// The parts of a plan are as visible as the plan they are reached through.
export const goalsOf = defineListLoader(
  ({ planId }: SalesGoalRow) => planId,
  (context: GraphContext, ids) => findGoals(context.db, ids),
)
export const measuresOf = defineListLoader(
  ({ planId }: SalesMeasureRow) => planId,
  (context: GraphContext, ids) => findMeasures(context.db, ids),
)
export const alignedGoalById = defineLoader((context: GraphContext, ids) => findAlignedGoals(context.db, ids))
export const figuresOfGoal = defineListLoader(
  ({ goalId }: GoalFigures) => goalId,
  (context: GraphContext, ids) => findGoalFigures(context.db, ids),
)
export const breakdownOf = defineListLoader(
  ({ goalId }: GoalBreakdownRow) => goalId,
  (context: GraphContext, ids) => findBreakdown(context.db, ids),
)
export const factsOfPlan = defineListLoader(
  ({ planId }: PlanFacts) => planId,
  (context: GraphContext, ids) => findPlanFacts(context.db, ids),
)
