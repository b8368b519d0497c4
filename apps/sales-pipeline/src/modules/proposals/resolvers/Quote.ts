import type { QuoteResolvers } from '../../../generated/graphql.ts'
import { proposalById } from '../store/proposal-loader.ts'

export const Quote: Pick<QuoteResolvers, 'proposal'> = {
  proposal: ({ proposalId }, _, context) => (proposalId === null ? null : proposalById(context).load(proposalId)),
}
