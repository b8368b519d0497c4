import type { QuoteResolvers } from '../../../generated/graphql.ts'
import { contractsOfQuote } from '../store/contract-loader.ts'

export const Quote: Pick<QuoteResolvers, 'contract'> = {
  // An accepted version is the last one of its quote, so there is one contract at most beside those that were given up.
  contract: async ({ id }, _, context) => {
    const contracts = await contractsOfQuote(context).load(id)
    return contracts.find(({ status }) => status !== 'ABANDONED') ?? contracts.at(-1) ?? null
  },
}
