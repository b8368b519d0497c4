import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { contractById } from '../../contracts/store/contract-loader.ts'
import { confirmContractReceipt } from '../use-cases/confirm-contract-receipt.ts'

export const Mutation: Pick<MutationResolvers, 'confirmContractReceipt'> = {
  confirmContractReceipt: mutation(confirmContractReceipt, async ({ contractId }, context) => ({
    __typename: 'ConfirmContractReceiptPayload' as const,
    contract: await existing(contractById(context).load(contractId)),
  })),
}
