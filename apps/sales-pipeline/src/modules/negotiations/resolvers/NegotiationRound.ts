import type { NegotiationRoundResolvers } from '../../../generated/graphql.ts'
import { versionsOfQuote } from '../../quotes/store/quote-loader.ts'
import { pointsOfRound } from '../store/negotiation-loader.ts'

export const NegotiationRound: NegotiationRoundResolvers = {
  ourPeople: ({ ourPeople }) => ourPeople.map((id) => ({ id })),
  recordedBy: ({ recordedBy }) => ({ id: recordedBy }),
  points: ({ id }, _, context) => pointsOfRound(context).load(id),
  onRevision: async ({ quoteId, quoteVersionId }, _, context) => {
    const version = (await versionsOfQuote(context).load(quoteId)).find(({ id }) => id === quoteVersionId)
    return version?.revision ?? 0
  },
  ledTo: async ({ quoteId, quoteVersionId }, _, context) => {
    // In their order: the one after the version that was on the table.
    const versions = await versionsOfQuote(context).load(quoteId)
    return versions[versions.findIndex(({ id }) => id === quoteVersionId) + 1] ?? null
  },
}
