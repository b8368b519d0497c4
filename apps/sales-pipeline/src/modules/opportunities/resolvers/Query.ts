import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { opportunityAccess } from '../access.ts'
import { opportunityById } from '../store/opportunity-loader.ts'
import { findOpportunityPage } from '../store/opportunity-store.ts'

export const Query: Pick<QueryResolvers, 'opportunity' | 'opportunities'> = {
  opportunity: (_, { id }, context) => opportunityById(context).load(id),
  opportunities: async (_, { stage, customerId, filter, sort, ...page }, { db, principal, clock }) =>
    orThrow(
      await findOpportunityPage(
        db,
        opportunityAccess.scope(principal, 'read'),
        { stage, customerId, ...filter },
        page,
        { sort, today: localDate(clock.now(), DEFAULT_ZONE) },
      ),
    ),
}
