import type { OpportunityResolvers } from '../../../generated/graphql.ts'
import { quotesOfOpportunity } from '../store/quote-loader.ts'

export const Opportunity: Pick<OpportunityResolvers, 'quotes'> = {
  quotes: ({ id }, _, context) => quotesOfOpportunity(context).load(id),
}
