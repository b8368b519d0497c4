import { existing, type GraphContext, mutation, revealing } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { leadAccess } from '../access.ts'
import { leadById, pooledLeadById } from '../store/lead-loader.ts'
import { assignLead } from '../use-cases/assign-lead.ts'
import { captureLead } from '../use-cases/capture-lead.ts'
import { claimLead } from '../use-cases/claim-lead.ts'
import { disqualifyLead } from '../use-cases/disqualify-lead.ts'
import { poolLead } from '../use-cases/pool-lead.ts'
import { qualifyLead } from '../use-cases/qualify-lead.ts'
import { reopenLead } from '../use-cases/reopen-lead.ts'
import { revealLeadValue, valueOf } from '../use-cases/reveal-lead-value.ts'

type Mutations =
  | 'assignLead'
  | 'captureLead'
  | 'claimLead'
  | 'disqualifyLead'
  | 'poolLead'
  | 'qualifyLead'
  | 'reopenLead'
  | 'revealLeadValue'

/** The lead as it now is; null where the caller no longer sees it, as when a key is sent again much later. */
const seen =
  <const P extends string>(__typename: P) =>
  async ({ leadId }: { leadId: string }, context: GraphContext) => ({
    __typename,
    leadId,
    lead: await leadById(context).load(leadId),
  })

/** The lead, which stays with its caller. */
const kept =
  <const P extends string>(__typename: P) =>
  async ({ leadId }: { leadId: string }, context: GraphContext) => ({
    __typename,
    lead: await existing(leadById(context).load(leadId)),
  })

export const Mutation: Pick<MutationResolvers, Mutations> = {
  captureLead: mutation(captureLead, seen('CaptureLeadPayload')),
  assignLead: mutation(assignLead, seen('AssignLeadPayload')),
  qualifyLead: mutation(qualifyLead, kept('QualifyLeadPayload')),
  disqualifyLead: mutation(disqualifyLead, kept('DisqualifyLeadPayload')),
  reopenLead: mutation(reopenLead, seen('ReopenLeadPayload')),
  poolLead: mutation(poolLead, async ({ leadId }, context) => ({
    __typename: 'PoolLeadPayload',
    leadId,
    lead: await pooledLeadById(context).load(leadId),
  })),
  claimLead: mutation(claimLead, kept('ClaimLeadPayload')),
  revealLeadValue: revealing(revealLeadValue, 'RevealLeadValuePayload', async ({ leadId, field }, context) => {
    const lead = await leadById(context).load(leadId)
    const may = lead !== null && leadAccess.allows(context.principal, 'revealContactData', lead)
    return may ? valueOf(lead, field) : null
  }),
}
