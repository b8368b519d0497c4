import { findByIds } from '@sellgraph/db-kit'
import { decimalText } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { findGoals, findMeasures, findShares } from '../store/plan-part-store.ts'
import { SalesPlanEntity } from '../store/sales-plan-store.ts'

export const salesPlanState = defineState({
  type: 'state.sales-pipeline.sales-plan.v1',
  tables: { sales_plan: 'id', sales_plan_goal: 'plan_id', sales_plan_share: 'plan_id' },
  rows: async (reader, ids) => {
    const goals = Map.groupBy(await findGoals(reader, ids), ({ planId }) => planId)
    const shares = Map.groupBy(await findShares(reader, ids), ({ goalId }) => goalId)
    return (await findByIds(reader, SalesPlanEntity, ids)).map((plan) => ({
      ...plan,
      goals: (goals.get(plan.id) ?? []).map((goal) => ({
        id: goal.id,
        metric: goal.metric,
        target: decimalText(goal.target),
        weight: decimalText(goal.weight),
        dueOn: goal.dueOn,
        alignsWith: goal.alignsWith,
        shares: (shares.get(goal.id) ?? []).map(({ teamId, employeeId, value }) => ({
          teamId,
          employeeId,
          value: decimalText(value),
        })),
      })),
    }))
  },
})

export const salesPlanSensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.sales-plan.v1',
  tables: { sales_plan: 'id', sales_plan_goal: 'plan_id', sales_plan_measure: 'plan_id' },
  rows: async (reader, ids) => {
    const goals = Map.groupBy(await findGoals(reader, ids), ({ planId }) => planId)
    const measures = Map.groupBy(await findMeasures(reader, ids), ({ planId }) => planId)
    return (await findByIds(reader, SalesPlanEntity, ids)).map((plan) => ({
      ...plan,
      notes: (goals.get(plan.id) ?? []).map(({ id, note }) => ({ goalId: id, note })),
      measures: (measures.get(plan.id) ?? []).map(({ what, responsibleId, dueOn }) => ({ what, responsibleId, dueOn })),
    }))
  },
})
