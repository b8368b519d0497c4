import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { targetAccess } from '../access.ts'
import { targetById } from '../store/target-loader.ts'
import { findTargetPage } from '../store/target-store.ts'

export const Query: Pick<QueryResolvers, 'target' | 'targets'> = {
  target: (_, { id }, context) => targetById(context).load(id),
  targets: async (_, { month, employeeId, teamId, status, ...page }, { db, principal }) =>
    orThrow(
      await findTargetPage(db, targetAccess.scope(principal, 'read'), { month, employeeId, teamId, status }, page),
    ),
}
