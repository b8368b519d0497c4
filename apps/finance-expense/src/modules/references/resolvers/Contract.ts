import type { ContractResolvers } from '../../../generated/graphql.ts'
import { receivableOfContract } from '../../receivables/store/receivable-loader.ts'

export const Contract: ContractResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  receivable: async ({ id }, _, context) => (await receivableOfContract(context).load(id))[0] ?? null,
}
