import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { salesPlanAccess } from '../access.ts'
import { salesPlanById } from '../store/sales-plan-loader.ts'
import { findSalesPlanPage } from '../store/sales-plan-store.ts'

export const Query: Pick<QueryResolvers, 'salesPlan' | 'salesPlans'> = {
  salesPlan: (_, { id }, context) => salesPlanById(context).load(id),
  salesPlans: async (_, { level, status, employeeId, teamId, periodKind, periodStart, ...page }, { db, principal }) => {
    const filter = { level, status, employeeId, teamId, periodKind, periodStart }
    return orThrow(await findSalesPlanPage(db, salesPlanAccess.scope(principal, 'read'), filter, page))
  },
}
