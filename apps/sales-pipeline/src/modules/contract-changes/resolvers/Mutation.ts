import { existing, type GraphContext, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { contractById } from '../../contracts/store/contract-loader.ts'
import type { ContractRow } from '../../contracts/store/contract-store.ts'
import { proposeAmendment } from '../use-cases/propose-amendment.ts'
import { proposeTermination } from '../use-cases/propose-termination.ts'
import { approveContractChange } from '../use-cases/approve-contract-change.ts'
import { refuseContractChange } from '../use-cases/refuse-contract-change.ts'
import { withdrawContractChange } from '../use-cases/withdraw-contract-change.ts'
import { signAmendment } from '../use-cases/sign-amendment.ts'

export const Mutation: Pick<
  MutationResolvers,
  | 'proposeAmendment'
  | 'proposeTermination'
  | 'approveContractChange'
  | 'refuseContractChange'
  | 'withdrawContractChange'
  | 'signAmendment'
> = {
  proposeAmendment: mutation(proposeAmendment, answer('ProposeAmendmentPayload')),
  proposeTermination: mutation(proposeTermination, answer('ProposeTerminationPayload')),
  approveContractChange: mutation(approveContractChange, answer('ApproveContractChangePayload')),
  refuseContractChange: mutation(refuseContractChange, answer('RefuseContractChangePayload')),
  withdrawContractChange: mutation(withdrawContractChange, answer('WithdrawContractChangePayload')),
  signAmendment: mutation(signAmendment, answer('SignAmendmentPayload')),
}

function answer<const T extends string>(__typename: T) {
  return async (
    { contractId }: { contractId: string },
    context: GraphContext,
  ): Promise<{ __typename: T; contract: ContractRow }> => ({
    __typename,
    contract: await existing(contractById(context).load(contractId)),
  })
}
