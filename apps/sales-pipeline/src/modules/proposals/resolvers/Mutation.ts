import { existing, type GraphContext, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { quoteById } from '../../quotes/store/quote-loader.ts'
import { proposalById } from '../store/proposal-loader.ts'
import type { ProposalRow } from '../store/proposal-store.ts'
import { chooseProposal, rejectProposal } from '../use-cases/decide-proposal.ts'
import { draftQuoteFromProposal } from '../use-cases/draft-quote-from-proposal.ts'
import { makeProposal, reviseProposal } from '../use-cases/make-proposal.ts'
import { presentProposal } from '../use-cases/present-proposal.ts'

export const Mutation: Pick<
  MutationResolvers,
  'makeProposal' | 'reviseProposal' | 'presentProposal' | 'chooseProposal' | 'rejectProposal' | 'draftQuoteFromProposal'
> = {
  makeProposal: mutation(makeProposal, answer('MakeProposalPayload')),
  reviseProposal: mutation(reviseProposal, answer('ReviseProposalPayload')),
  presentProposal: mutation(presentProposal, answer('PresentProposalPayload')),
  chooseProposal: mutation(chooseProposal, answer('ChooseProposalPayload')),
  rejectProposal: mutation(rejectProposal, answer('RejectProposalPayload')),
  draftQuoteFromProposal: mutation(draftQuoteFromProposal, async ({ quoteId }, context) => ({
    __typename: 'DraftQuoteFromProposalPayload',
    quote: await existing(quoteById(context).load(quoteId)),
  })),
}

function answer<const T extends string>(__typename: T) {
  return async (
    { proposalId }: { proposalId: string },
    context: GraphContext,
  ): Promise<{ __typename: T; proposal: ProposalRow }> => ({
    __typename,
    proposal: await existing(proposalById(context).load(proposalId)),
  })
}
