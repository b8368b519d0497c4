import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { customerById } from '../../customers/store/customer-loader.ts'
import { leadById } from '../../leads/store/lead-loader.ts'
import { interactionById } from '../store/interaction-loader.ts'
import { correctInteraction } from '../use-cases/correct-interaction.ts'
import { logInteraction } from '../use-cases/log-interaction.ts'

export const Mutation: Pick<MutationResolvers, 'correctInteraction' | 'logInteraction'> = {
  logInteraction: mutation(logInteraction, async ({ interactionId, leadId, customerId }, context) => ({
    __typename: 'LogInteractionPayload',
    interaction: await existing(interactionById(context).load(interactionId)),
    lead: leadId === null ? null : await leadById(context).load(leadId),
    customer: customerId === null ? null : await customerById(context).load(customerId),
  })),
  correctInteraction: mutation(correctInteraction, async ({ interactionId }, context) => ({
    __typename: 'CorrectInteractionPayload',
    interaction: await existing(interactionById(context).load(interactionId)),
  })),
}
