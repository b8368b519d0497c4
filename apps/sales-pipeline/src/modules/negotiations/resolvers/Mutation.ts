import { existing, type GraphContext, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { quoteById } from '../../quotes/store/quote-loader.ts'
import type { QuoteRow } from '../../quotes/store/quote-store.ts'
import { recordIntention } from '../use-cases/record-intention.ts'
import { recordNegotiationRound } from '../use-cases/record-negotiation-round.ts'

export const Mutation: Pick<MutationResolvers, 'recordNegotiationRound' | 'recordIntention'> = {
  recordNegotiationRound: mutation(recordNegotiationRound, answer('RecordNegotiationRoundPayload')),
  recordIntention: mutation(recordIntention, answer('RecordIntentionPayload')),
}

function answer<const T extends string>(__typename: T) {
  return async (
    { quoteId }: { quoteId: string },
    context: GraphContext,
  ): Promise<{ __typename: T; quote: QuoteRow }> => ({
    __typename,
    quote: await existing(quoteById(context).load(quoteId)),
  })
}
