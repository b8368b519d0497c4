import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { opportunityAccess } from '../access.ts'
import { opportunityById } from '../store/opportunity-loader.ts'
import { findOpportunityPage } from '../store/opportunity-store.ts'

export const Query: Pick<QueryResolvers, 'opportunity' | 'opportunities'> = {
  opportunity: (_, { id }, context) => opportunityById(context).load(id),
  opportunities: async (_, { stage, customerId, ...page }, { db, principal }) =>
    orThrow(await findOpportunityPage(db, opportunityAccess.scope(principal, 'read'), { stage, customerId }, page)),
}
