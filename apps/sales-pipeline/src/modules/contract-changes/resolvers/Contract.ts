import type { ContractResolvers } from '../../../generated/graphql.ts'
import { changesOfContract, versionsOfContract } from '../store/change-loader.ts'

export const Contract: Pick<ContractResolvers, 'versions' | 'changes'> = {
  versions: ({ id }, _, context) => versionsOfContract(context).load(id),
  changes: ({ id }, _, context) => changesOfContract(context).load(id),
}
