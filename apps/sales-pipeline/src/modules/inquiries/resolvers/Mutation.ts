import { existing, type GraphContext, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { inquiryById } from '../store/inquiry-loader.ts'
import type { InquiryRow } from '../store/inquiry-store.ts'
import { closeInquiry, declineInquiry } from '../use-cases/end-inquiry.ts'
import { recordInquiry } from '../use-cases/record-inquiry.ts'

export const Mutation: Pick<MutationResolvers, 'recordInquiry' | 'declineInquiry' | 'closeInquiry'> = {
  recordInquiry: mutation(recordInquiry, answer('RecordInquiryPayload')),
  declineInquiry: mutation(declineInquiry, answer('DeclineInquiryPayload')),
  closeInquiry: mutation(closeInquiry, answer('CloseInquiryPayload')),
}

function answer<const T extends string>(__typename: T) {
  return async (
    { inquiryId }: { inquiryId: string },
    context: GraphContext,
  ): Promise<{ __typename: T; inquiry: InquiryRow }> => ({
    __typename,
    inquiry: await existing(inquiryById(context).load(inquiryId)),
  })
}
