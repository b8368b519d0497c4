import { money } from '@sellgraph/kernel'
import type { ContractChangeResolvers } from '../../../generated/graphql.ts'
import { contractById } from '../../contracts/store/contract-loader.ts'
import { reviewsOfChange } from '../store/change-loader.ts'

export const ContractChange: ContractChangeResolvers = {
  proposedBy: ({ proposedBy }) => ({ id: proposedBy }),
  proposedAt: ({ createdAt }) => createdAt,
  revision: ({ contractVersion }) => contractVersion,
  changes: ({ changes }) => changes ?? [],
  signatures: ({ signatures }) => signatures ?? [],
  reviews: ({ id }, _, context) => reviewsOfChange(context).load(id),
  compensation: async ({ compensation, contractId }, _, context) => {
    if (compensation === null) return null
    const contract = await contractById(context).load(contractId)
    return contract === null ? null : money(compensation, contract.currency)
  },
}
