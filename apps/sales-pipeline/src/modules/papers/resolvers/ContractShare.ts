import type { ContractShareResolvers } from '../../../generated/graphql.ts'

export const ContractShare: ContractShareResolvers = {
  sharedBy: ({ sharedById }) => (sharedById === null ? null : { id: sharedById }),
}
