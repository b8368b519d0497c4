import { maskContactDataIn } from '@sellgraph/graphql-kit'
import type { InteractionResolvers } from '../../../generated/graphql.ts'
import { correctionOf, interactionById } from '../store/interaction-loader.ts'

export const Interaction: InteractionResolvers = {
  content: ({ content, shown }) => (shown ? content : maskContactDataIn(content)),
  needChange: ({ needChange, shown }) => seen(needChange, shown),
  progress: ({ progress, shown }) => seen(progress, shown),
  nextStep: ({ nextStep, shown }) => seen(nextStep, shown),
  loggedBy: ({ loggedBy }) => ({ id: loggedBy }),
  loggedAt: ({ createdAt }) => createdAt,
  corrects: async ({ correctsId, shown }, _, context) => {
    const corrected = correctsId === null ? null : await interactionById(context).load(correctsId)
    return corrected === null ? null : { ...corrected, shown }
  },
  correctedBy: async ({ id, shown }, _, context) => {
    const [correction] = await correctionOf(context).load(id)
    return correction === undefined ? null : { ...correction, shown }
  },
}

function seen(text: string | null, shown: boolean): string | null {
  return text === null || shown ? text : maskContactDataIn(text)
}
