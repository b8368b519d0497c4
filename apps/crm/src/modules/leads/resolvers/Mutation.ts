import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { leadById } from '../store/lead-loader.ts'
import { assignLead } from '../use-cases/assign-lead.ts'
import { captureLead } from '../use-cases/capture-lead.ts'

export const Mutation: Pick<MutationResolvers, 'assignLead' | 'captureLead'> = {
  captureLead: mutation(captureLead, async ({ leadId }, context) => ({
    __typename: 'CaptureLeadPayload',
    lead: await existing(leadById(context).load(leadId)),
  })),
  assignLead: mutation(assignLead, async ({ leadId }, context) => ({
    __typename: 'AssignLeadPayload',
    lead: await existing(leadById(context).load(leadId)),
  })),
}
