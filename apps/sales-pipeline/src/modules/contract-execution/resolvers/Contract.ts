import type { ContractResolvers } from '../../../generated/graphql.ts'
import { ordersOfContract, problemsOfContract } from '../store/execution-loader.ts'

export const Contract: Pick<ContractResolvers, 'execution' | 'problems'> = {
  execution: async (contract, _, context) =>
    contract.effectiveAt === null ? null : { contract, orders: await ordersOfContract(context).load(contract.id) },
  problems: ({ id }, _, context) => problemsOfContract(context).load(id),
}
