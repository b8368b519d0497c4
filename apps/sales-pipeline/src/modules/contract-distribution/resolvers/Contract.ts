import type { ContractResolvers } from '../../../generated/graphql.ts'
import { receiptsOfContract } from '../store/receipt-loader.ts'

export const Contract: Pick<ContractResolvers, 'distribution'> = {
  distribution: ({ id }, _, context) => receiptsOfContract(context).load(id),
}
