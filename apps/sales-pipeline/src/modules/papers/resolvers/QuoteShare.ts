import type { QuoteShareResolvers } from '../../../generated/graphql.ts'

export const QuoteShare: QuoteShareResolvers = {
  sharedBy: ({ sharedById }) => (sharedById === null ? null : { id: sharedById }),
}
