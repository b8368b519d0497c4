import type { ContractResolvers } from '../../../generated/graphql.ts'
import { disputesOfContract } from '../store/dispute-loader.ts'

export const Contract: Pick<ContractResolvers, 'disputes'> = {
  disputes: ({ id }, _, context) => disputesOfContract(context).load(id),
}
