import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { kpiFactAccess } from '../access.ts'
import { findFactPage } from '../store/kpi-fact-store.ts'

export const Query: Pick<QueryResolvers, 'kpiFacts'> = {
  kpiFacts: async (_, { employeeId, teamId, metric, month, ...page }, { db, principal }) =>
    orThrow(
      await findFactPage(db, kpiFactAccess.scope(principal, 'read'), { employeeId, teamId, metric, month }, page),
    ),
}
