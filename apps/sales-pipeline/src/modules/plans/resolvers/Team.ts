import { orThrow } from '@sellgraph/graphql-kit'
import type { TeamResolvers } from '../../../generated/graphql.ts'
import { salesPlanAccess } from '../access.ts'
import { findSalesPlanPage } from '../store/sales-plan-store.ts'

export const Team: TeamResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  salesPlans: async ({ id }, page, { db, principal }) =>
    orThrow(await findSalesPlanPage(db, salesPlanAccess.scope(principal, 'read'), { teamId: id }, page)),
}
