import type { FeatureModule } from '@sellgraph/service-kit'
import { targetPublished } from './events/react-target-published.ts'
import { salesPlanSensitiveState, salesPlanState } from './events/state.ts'
import { AlignedGoal } from './resolvers/AlignedGoal.ts'
import { Employee } from './resolvers/Employee.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Query } from './resolvers/Query.ts'
import { GoalBreakdown, SalesGoal, SalesMeasure } from './resolvers/SalesGoal.ts'
import { SalesPlan } from './resolvers/SalesPlan.ts'
import { Team } from './resolvers/Team.ts'
import { SalesPlanEntity } from './store/sales-plan-store.ts'

export const plans: FeatureModule = {
  name: 'plans',
  schema: new URL('./schema.graphql', import.meta.url),
  // R192: what the company means to do is no business of others.
  watched: ['SalesPlan', 'SalesGoal'],
  resolvers: { Query, Mutation, Employee, Team, SalesPlan, SalesGoal, AlignedGoal, GoalBreakdown, SalesMeasure },
  entities: [SalesPlanEntity],
  reactions: [targetPublished],
  states: [salesPlanSensitiveState, salesPlanState],
}
