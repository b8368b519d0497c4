import type { QuoteResolvers } from '../../../generated/graphql.ts'
import { papersOfQuote } from '../store/paper-loader.ts'

export const Quote: Pick<QuoteResolvers, 'papers'> = {
  papers: ({ id }, _, context) => papersOfQuote(context).load(id),
}
