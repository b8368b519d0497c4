import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { customerAccess } from '../access.ts'
import { customerById } from '../store/customer-loader.ts'
import { findCustomerPage } from '../store/customer-store.ts'

export const Query: Pick<QueryResolvers, 'customer' | 'customers'> = {
  customer: (_, { id }, context) => customerById(context).load(id),
  customers: async (_, { stage, ownerId, search, ...page }, { db, principal }) =>
    orThrow(await findCustomerPage(db, customerAccess.scope(principal, 'read'), { stage, ownerId, search }, page)),
}
