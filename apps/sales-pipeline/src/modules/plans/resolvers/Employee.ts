import { orThrow } from '@sellgraph/graphql-kit'
import type { EmployeeResolvers } from '../../../generated/graphql.ts'
import { salesPlanAccess } from '../access.ts'
import { findSalesPlanPage } from '../store/sales-plan-store.ts'

export const Employee: Pick<EmployeeResolvers, 'salesPlans'> = {
  salesPlans: async ({ id }, page, { db, principal }) =>
    orThrow(await findSalesPlanPage(db, salesPlanAccess.scope(principal, 'read'), { employeeId: id }, page)),
}
