import type { ContractResolvers } from '../../../generated/graphql.ts'
import { orderByContract } from '../../orders/store/order-loader.ts'

export const Contract: ContractResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  order: ({ id }, _, context) => orderByContract(context).load(id),
}
