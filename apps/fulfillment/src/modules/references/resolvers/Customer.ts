import { orThrow } from '@sellgraph/graphql-kit'
import type { CustomerResolvers } from '../../../generated/graphql.ts'
import { orderAccess } from '../../orders/access.ts'
import { findOrderPage } from '../../orders/store/order-store.ts'

export const Customer: CustomerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  orders: async ({ id }, page, { db, principal }) =>
    orThrow(await findOrderPage(db, orderAccess.scope(principal, 'read'), { customerId: id }, page)),
}
