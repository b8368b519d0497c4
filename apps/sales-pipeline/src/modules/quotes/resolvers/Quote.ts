import { existing } from '@sellgraph/service-kit'
import type { QuoteResolvers } from '../../../generated/graphql.ts'
import { opportunityById } from '../../opportunities/store/opportunity-loader.ts'
import { quoteById, versionByKey, versionsOfQuote } from '../store/quote-loader.ts'
import { quoteVersionKey } from '../store/quote-store.ts'

export const Quote: QuoteResolvers = {
  __resolveReference: ({ id }, context) => quoteById(context).load(id),
  opportunity: ({ opportunityId }, _, context) => opportunityById(context).load(opportunityId),
  customer: ({ customerId }) => ({ id: customerId }),
  owner: ({ ownerId }) => (ownerId === null ? null : { id: ownerId }),
  current: async ({ id, revision }, _, context) => {
    const [version] = await versionByKey(context).load(quoteVersionKey(id, revision))
    return existing(Promise.resolve(version ?? null))
  },
  versions: ({ id }, _, context) => versionsOfQuote(context).load(id),
}
