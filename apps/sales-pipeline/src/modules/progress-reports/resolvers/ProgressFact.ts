import type { ProgressFactResolvers } from '../../../generated/graphql.ts'
import { contractById } from '../../contracts/store/contract-loader.ts'
import { opportunityById } from '../../opportunities/store/opportunity-loader.ts'
import { quoteById } from '../../quotes/store/quote-loader.ts'

/** What the record is today is shown by its own rules; what the report says of it is the report's. */
export const ProgressFact: ProgressFactResolvers = {
  from: ({ fromStage }) => fromStage,
  to: ({ toStage }) => toStage,
  opportunity: ({ opportunityId }, _, context) => opportunityById(context).load(opportunityId),
  quote: ({ quoteId }, _, context) => (quoteId === null ? null : quoteById(context).load(quoteId)),
  contract: ({ contractId }, _, context) => (contractId === null ? null : contractById(context).load(contractId)),
}
