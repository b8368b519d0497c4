import { existing, type GraphContext, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { contractById } from '../store/contract-loader.ts'
import type { ContractRow } from '../store/contract-store.ts'
import { approveContractReview } from '../use-cases/approve-contract-review.ts'
import { archiveContract } from '../use-cases/archive-contract.ts'
import { draftContract } from '../use-cases/draft-contract.ts'
import { recordSignature } from '../use-cases/record-signature.ts'
import { releaseContract } from '../use-cases/release-contract.ts'
import { returnContract } from '../use-cases/return-contract.ts'
import { reviseContract } from '../use-cases/revise-contract.ts'
import { submitContract } from '../use-cases/submit-contract.ts'

export const Mutation: Pick<
  MutationResolvers,
  | 'draftContract'
  | 'reviseContract'
  | 'submitContract'
  | 'approveContractReview'
  | 'returnContract'
  | 'releaseContract'
  | 'recordSignature'
  | 'archiveContract'
> = {
  draftContract: mutation(draftContract, answer('DraftContractPayload')),
  reviseContract: mutation(reviseContract, answer('ReviseContractPayload')),
  submitContract: mutation(submitContract, answer('SubmitContractPayload')),
  approveContractReview: mutation(approveContractReview, answer('ApproveContractReviewPayload')),
  returnContract: mutation(returnContract, answer('ReturnContractPayload')),
  releaseContract: mutation(releaseContract, answer('ReleaseContractPayload')),
  recordSignature: mutation(recordSignature, answer('RecordSignaturePayload')),
  archiveContract: mutation(archiveContract, answer('ArchiveContractPayload')),
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
