import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { commissionLineAccess, commissionStatementAccess } from '../access.ts'
import { lineById, planById, planSight, statementById } from '../store/commission-loader.ts'
import { findLinePage } from '../store/line-store.ts'
import { findPlanPage } from '../store/plan-store.ts'
import { findStatementPage } from '../store/statement-store.ts'

type Fields =
  | 'commissionPlan'
  | 'commissionPlans'
  | 'commissionLine'
  | 'commissionLines'
  | 'commissionStatement'
  | 'commissionStatements'

export const Query: Pick<QueryResolvers, Fields> = {
  commissionPlan: (_, { id }, context) => planById(context).load(id),
  commissionPlans: async (_, { status, ...page }, context) =>
    orThrow(await findPlanPage(context.db, planSight(context), { status }, page)),
  commissionLine: (_, { id }, context) => lineById(context).load(id),
  commissionLines: async (_, { employeeId, contractId, month, ...page }, { db, principal }) =>
    orThrow(
      await findLinePage(db, commissionLineAccess.scope(principal, 'read'), { employeeId, contractId, month }, page),
    ),
  commissionStatement: (_, { id }, context) => statementById(context).load(id),
  commissionStatements: async (_, { employeeId, month, status, ...page }, { db, principal }) =>
    orThrow(
      await findStatementPage(
        db,
        commissionStatementAccess.scope(principal, 'read'),
        { employeeId, month, status },
        page,
      ),
    ),
}
