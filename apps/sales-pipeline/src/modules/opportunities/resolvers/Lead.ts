import type { LeadResolvers } from '../../../generated/graphql.ts'
import { opportunitiesOfLead } from '../store/opportunity-loader.ts'

export const Lead: LeadResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  opportunity: async ({ id }, _, context) => (await opportunitiesOfLead(context).load(id))[0] ?? null,
}
