import type { ContractResolvers } from '../../../generated/graphql.ts'
import { linesOfContract } from '../store/commission-loader.ts'

export const Contract: ContractResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  commissionLines: ({ id }, _, context) => linesOfContract(context).load(id),
}
