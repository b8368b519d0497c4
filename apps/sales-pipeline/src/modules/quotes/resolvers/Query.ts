import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { quoteAccess } from '../access.ts'
import { quoteById } from '../store/quote-loader.ts'
import { findQuotePage } from '../store/quote-store.ts'

export const Query: Pick<QueryResolvers, 'quote' | 'quotes'> = {
  quote: (_, { id }, context) => quoteById(context).load(id),
  quotes: async (_, { status, opportunityId, customerId, ...page }, { db, principal }) =>
    orThrow(await findQuotePage(db, quoteAccess.scope(principal, 'read'), { status, opportunityId, customerId }, page)),
}
