import { orThrow } from '@sellgraph/graphql-kit'
import type { CustomerResolvers } from '../../../generated/graphql.ts'
import { opportunityAccess } from '../access.ts'
import { findOpportunityPage } from '../store/opportunity-store.ts'

export const Customer: Pick<CustomerResolvers, 'opportunities'> = {
  opportunities: async ({ id }, { stage, ...page }, { db, principal }) =>
    orThrow(await findOpportunityPage(db, opportunityAccess.scope(principal, 'read'), { stage, customerId: id }, page)),
}
