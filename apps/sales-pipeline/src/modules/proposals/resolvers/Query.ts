import type { QueryResolvers } from '../../../generated/graphql.ts'
import { proposalById } from '../store/proposal-loader.ts'

export const Query: Pick<QueryResolvers, 'proposal'> = {
  proposal: (_, { id }, context) => proposalById(context).load(id),
}
