import type { QuoteResolvers } from '../../../generated/graphql.ts'
import { evidenceOfQuote } from '../store/evidence-loader.ts'

export const Quote: Pick<QuoteResolvers, 'acceptanceEvidence'> = {
  acceptanceEvidence: ({ id }, _, context) => evidenceOfQuote(context).load(id),
}
