import { orThrow } from '@sellgraph/graphql-kit'
import type { CustomerResolvers } from '../../../generated/graphql.ts'
import { quoteAccess } from '../access.ts'
import { findQuotePage } from '../store/quote-store.ts'

export const Customer: Pick<CustomerResolvers, 'quotes'> = {
  quotes: async ({ id }, { status, ...page }, { db, principal }) =>
    orThrow(await findQuotePage(db, quoteAccess.scope(principal, 'read'), { status, customerId: id }, page)),
}
