import type { OpportunityResolvers } from '../../../generated/graphql.ts'
import { contractsOfOpportunity } from '../store/contract-loader.ts'

export const Opportunity: Pick<OpportunityResolvers, 'contracts'> = {
  contracts: ({ id }, _, context) => contractsOfOpportunity(context).load(id),
}
