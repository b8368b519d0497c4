import { existing, type GraphContext, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { disputeById } from '../store/dispute-loader.ts'
import type { DisputeCaseRow } from '../store/dispute-store.ts'
import { openDispute } from '../use-cases/open-dispute.ts'
import { engageCounsel } from '../use-cases/engage-counsel.ts'
import { pursueDispute } from '../use-cases/pursue-dispute.ts'
import { recordDisputeStep } from '../use-cases/record-dispute-step.ts'
import { closeDispute } from '../use-cases/close-dispute.ts'

export const Mutation: Pick<
  MutationResolvers,
  'openDispute' | 'engageCounsel' | 'pursueDispute' | 'recordDisputeStep' | 'closeDispute'
> = {
  openDispute: mutation(openDispute, answer('OpenDisputePayload')),
  engageCounsel: mutation(engageCounsel, answer('EngageCounselPayload')),
  pursueDispute: mutation(pursueDispute, answer('PursueDisputePayload')),
  recordDisputeStep: mutation(recordDisputeStep, answer('RecordDisputeStepPayload')),
  closeDispute: mutation(closeDispute, answer('CloseDisputePayload')),
}

function answer<const T extends string>(__typename: T) {
  return async (
    { disputeId }: { disputeId: string },
    context: GraphContext,
  ): Promise<{ __typename: T; dispute: DisputeCaseRow }> => ({
    __typename,
    dispute: await existing(disputeById(context).load(disputeId)),
  })
}
