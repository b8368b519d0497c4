import type { ContractChangeRequestResolvers } from '../../../generated/graphql.ts'
import { opinionsOfContract } from '../store/contract-loader.ts'

export const ContractChangeRequest: ContractChangeRequestResolvers = {
  recordedBy: ({ recordedBy }) => ({ id: recordedBy }),
  settledBy: ({ settledBy }) => (settledBy === null ? null : { id: settledBy }),
  opinions: async ({ id, contractId }, _, context) =>
    (await opinionsOfContract(context).load(contractId)).filter(({ changeRequestId }) => changeRequestId === id),
}
