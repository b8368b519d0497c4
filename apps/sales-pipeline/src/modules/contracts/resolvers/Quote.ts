import type { QuoteResolvers } from '../../../generated/graphql.ts'
import { contractsOfQuote } from '../store/contract-loader.ts'

export const Quote: Pick<QuoteResolvers, 'contract'> = {
  // An accepted version is the last one of its quote, so there is one contract at most.
  contract: async ({ id }, _, context) => (await contractsOfQuote(context).load(id))[0] ?? null,
}
