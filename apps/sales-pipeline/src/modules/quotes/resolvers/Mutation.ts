import { existing, type GraphContext, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { quoteById } from '../store/quote-loader.ts'
import type { QuoteRow } from '../store/quote-store.ts'
import { acceptQuote } from '../use-cases/accept-quote.ts'
import { approveQuote } from '../use-cases/approve-quote.ts'
import { copyQuote } from '../use-cases/copy-quote.ts'
import { declineQuote } from '../use-cases/decline-quote.ts'
import { draftQuote } from '../use-cases/draft-quote.ts'
import { returnQuote } from '../use-cases/return-quote.ts'
import { reviseQuote } from '../use-cases/revise-quote.ts'
import { sendQuote } from '../use-cases/send-quote.ts'
import { submitQuote } from '../use-cases/submit-quote.ts'
import { withdrawQuote } from '../use-cases/withdraw-quote.ts'

export const Mutation: Pick<
  MutationResolvers,
  | 'draftQuote'
  | 'reviseQuote'
  | 'copyQuote'
  | 'submitQuote'
  | 'approveQuote'
  | 'returnQuote'
  | 'withdrawQuote'
  | 'sendQuote'
  | 'acceptQuote'
  | 'declineQuote'
> = {
  draftQuote: mutation(draftQuote, answer('DraftQuotePayload')),
  reviseQuote: mutation(reviseQuote, answer('ReviseQuotePayload')),
  copyQuote: mutation(copyQuote, answer('CopyQuotePayload')),
  submitQuote: mutation(submitQuote, answer('SubmitQuotePayload')),
  approveQuote: mutation(approveQuote, async ({ quoteId, outcome }, context) => ({
    __typename: 'ApproveQuotePayload',
    outcome,
    quote: await existing(quoteById(context).load(quoteId)),
  })),
  returnQuote: mutation(returnQuote, answer('ReturnQuotePayload')),
  withdrawQuote: mutation(withdrawQuote, answer('WithdrawQuotePayload')),
  sendQuote: mutation(sendQuote, answer('SendQuotePayload')),
  acceptQuote: mutation(acceptQuote, answer('AcceptQuotePayload')),
  declineQuote: mutation(declineQuote, answer('DeclineQuotePayload')),
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
