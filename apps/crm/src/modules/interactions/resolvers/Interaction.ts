import type { InteractionResolvers } from '../../../generated/graphql.ts'
import { correctionOf, interactionById } from '../store/interaction-loader.ts'

export const Interaction: InteractionResolvers = {
  loggedBy: ({ loggedBy }) => ({ id: loggedBy }),
  loggedAt: ({ createdAt }) => createdAt,
  corrects: ({ correctsId }, _, context) => (correctsId === null ? null : interactionById(context).load(correctsId)),
  correctedBy: async ({ id }, _, context) => (await correctionOf(context).load(id))[0] ?? null,
}
