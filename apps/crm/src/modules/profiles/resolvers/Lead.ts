import type { LeadResolvers } from '../../../generated/graphql.ts'
import { decisionsOfLead, needsOfLead } from '../store/profile-loader.ts'

export const Lead: Pick<LeadResolvers, 'needProfile' | 'decisionProfile'> = {
  needProfile: async ({ id }, _, context) => (await needsOfLead(context).load(id))[0] ?? null,
  decisionProfile: async ({ id }, _, context) => (await decisionsOfLead(context).load(id))[0] ?? null,
}
