import type { PurchaseIntentionResolvers } from '../../../generated/graphql.ts'
import { versionsOfQuote } from '../../quotes/store/quote-loader.ts'

export const PurchaseIntention: PurchaseIntentionResolvers = {
  recordedBy: ({ recordedBy }) => ({ id: recordedBy }),
  onRevision: async ({ quoteId, quoteVersionId }, _, context) => {
    const version = (await versionsOfQuote(context).load(quoteId)).find(({ id }) => id === quoteVersionId)
    return version?.revision ?? 0
  },
}
