import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { orderAccess } from '../access.ts'
import { orderById } from '../store/order-loader.ts'
import { findOrderPage } from '../store/order-store.ts'

export const Query: Pick<QueryResolvers, 'order' | 'orders'> = {
  order: (_, { id }, context) => orderById(context).load(id),
  orders: async (_, { status, ...page }, { db, principal }) =>
    orThrow(await findOrderPage(db, orderAccess.scope(principal, 'read'), { status }, page)),
}
