import { existing, type GraphContext, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { contractById } from '../store/contract-loader.ts'
import type { ContractRow } from '../store/contract-store.ts'
import { abandonContract } from '../use-cases/abandon-contract.ts'
import { approveContractReview } from '../use-cases/approve-contract-review.ts'
import { archiveContract } from '../use-cases/archive-contract.ts'
import { decideDeviations } from '../use-cases/decide-deviations.ts'
import { draftContract } from '../use-cases/draft-contract.ts'
import { giveChangeRequestOpinion } from '../use-cases/give-change-request-opinion.ts'
import { lendOriginal } from '../use-cases/lend-original.ts'
import { recordSignature } from '../use-cases/record-signature.ts'
import { recordSignedCopy } from '../use-cases/record-signed-copy.ts'
import { releaseContract } from '../use-cases/release-contract.ts'
import { requestContractChange } from '../use-cases/request-contract-change.ts'
import { returnContract } from '../use-cases/return-contract.ts'
import { returnOriginal } from '../use-cases/return-original.ts'
import { reviseContract } from '../use-cases/revise-contract.ts'
import { settleChangeRequest } from '../use-cases/settle-change-request.ts'
import { submitContract } from '../use-cases/submit-contract.ts'
import { withdrawChangeRequest } from '../use-cases/withdraw-change-request.ts'

export const Mutation: Pick<
  MutationResolvers,
  | 'draftContract'
  | 'reviseContract'
  | 'submitContract'
  | 'approveContractReview'
  | 'returnContract'
  | 'releaseContract'
  | 'abandonContract'
  | 'recordSignature'
  | 'archiveContract'
  | 'decideDeviations'
  | 'recordSignedCopy'
  | 'lendOriginal'
  | 'returnOriginal'
  | 'requestContractChange'
  | 'giveChangeRequestOpinion'
  | 'settleChangeRequest'
  | 'withdrawChangeRequest'
> = {
  draftContract: mutation(draftContract, answer('DraftContractPayload')),
  reviseContract: mutation(reviseContract, answer('ReviseContractPayload')),
  submitContract: mutation(submitContract, answer('SubmitContractPayload')),
  approveContractReview: mutation(approveContractReview, answer('ApproveContractReviewPayload')),
  returnContract: mutation(returnContract, answer('ReturnContractPayload')),
  releaseContract: mutation(releaseContract, answer('ReleaseContractPayload')),
  abandonContract: mutation(abandonContract, answer('AbandonContractPayload')),
  recordSignature: mutation(recordSignature, answer('RecordSignaturePayload')),
  archiveContract: mutation(archiveContract, answer('ArchiveContractPayload')),
  decideDeviations: mutation(decideDeviations, answer('DecideDeviationsPayload')),
  recordSignedCopy: mutation(recordSignedCopy, answer('RecordSignedCopyPayload')),
  lendOriginal: mutation(lendOriginal, answer('LendOriginalPayload')),
  returnOriginal: mutation(returnOriginal, answer('ReturnOriginalPayload')),
  requestContractChange: mutation(requestContractChange, answer('RequestContractChangePayload')),
  giveChangeRequestOpinion: mutation(giveChangeRequestOpinion, answer('GiveChangeRequestOpinionPayload')),
  settleChangeRequest: mutation(settleChangeRequest, answer('SettleChangeRequestPayload')),
  withdrawChangeRequest: mutation(withdrawChangeRequest, answer('WithdrawChangeRequestPayload')),
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
