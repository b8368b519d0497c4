import type { OpportunityResolvers } from '../../../generated/graphql.ts'
import { proposalsOfOpportunity } from '../store/proposal-loader.ts'

export const Opportunity: Pick<OpportunityResolvers, 'proposals'> = {
  proposals: ({ id }, _, context) => proposalsOfOpportunity(context).load(id),
}
