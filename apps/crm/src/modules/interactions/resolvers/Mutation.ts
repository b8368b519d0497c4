import { existing, type GraphContext, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { customerById } from '../../customers/store/customer-loader.ts'
import { leadById } from '../../leads/store/lead-loader.ts'
import { interactionById } from '../store/interaction-loader.ts'
import { correctInteraction } from '../use-cases/correct-interaction.ts'
import { logInteraction } from '../use-cases/log-interaction.ts'

/** What the caller has just written themself. */
async function own(interactionId: string, context: GraphContext) {
  return { ...(await existing(interactionById(context).load(interactionId))), shown: true }
}

export const Mutation: Pick<MutationResolvers, 'correctInteraction' | 'logInteraction'> = {
  logInteraction: mutation(logInteraction, async ({ interactionId, leadId, customerId }, context) => ({
    __typename: 'LogInteractionPayload',
    interaction: await own(interactionId, context),
    lead: leadId === null ? null : await leadById(context).load(leadId),
    customer: customerId === null ? null : await customerById(context).load(customerId),
  })),
  correctInteraction: mutation(correctInteraction, async ({ interactionId }, context) => ({
    __typename: 'CorrectInteractionPayload',
    interaction: await own(interactionId, context),
  })),
}
