import type { ApprovalPairResolvers } from '../../../generated/graphql.ts'
import { quoteById } from '../../quotes/store/quote-loader.ts'

export const ApprovalPair: ApprovalPairResolvers = {
  requester: ({ requesterId }) => ({ id: requesterId }),
  approver: ({ approverId }) => ({ id: approverId }),
  quotes: async ({ quoteIds }, _, context) => {
    const quotes = await Promise.all(quoteIds.map((id) => quoteById(context).load(id)))
    return quotes.filter((quote) => quote !== null)
  },
}
