import type { OpportunityResolvers } from '../../../generated/graphql.ts'
import { inquiriesOfOpportunity } from '../store/inquiry-loader.ts'

export const Opportunity: Pick<OpportunityResolvers, 'inquiries'> = {
  inquiries: ({ id }, _, context) => inquiriesOfOpportunity(context).load(id),
}
