import { orThrow } from '@sellgraph/graphql-kit'
import type { LeadResolvers } from '../../../generated/graphql.ts'
import { findInteractionPage } from '../store/interaction-store.ts'

export const Lead: Pick<LeadResolvers, 'interactions'> = {
  interactions: async ({ id }, page, { db }) =>
    orThrow(await findInteractionPage(db, { leadId: id, customerId: null }, page)),
}
