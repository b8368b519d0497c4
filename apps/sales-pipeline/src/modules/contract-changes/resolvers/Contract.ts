import type { ContractResolvers } from '../../../generated/graphql.ts'
import { changesOfContract, versionsOfContract } from '../store/change-loader.ts'

export const Contract: Pick<ContractResolvers, 'revision' | 'versions' | 'changes'> = {
  revision: ({ contractVersion }) => contractVersion,
  versions: ({ id }, _, context) => versionsOfContract(context).load(id),
  changes: ({ id }, _, context) => changesOfContract(context).load(id),
}
