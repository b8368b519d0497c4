import type { SalesOrderResolvers } from '../../../generated/graphql.ts'
import { checksOfOrder, reservationOfOrder } from '../../credit/store/credit-loader.ts'

export const SalesOrder: SalesOrderResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  creditReservation: async ({ id }, _, context) => (await reservationOfOrder(context).load(id))[0] ?? null,
  creditChecks: ({ id }, _, context) => checksOfOrder(context).load(id),
}
