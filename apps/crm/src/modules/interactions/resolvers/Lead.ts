import { mapPage } from '@sellgraph/db-kit'
import { orThrow } from '@sellgraph/graphql-kit'
import type { LeadResolvers } from '../../../generated/graphql.ts'
import { leadAccess } from '../../leads/access.ts'
import { findInteractionPage } from '../store/interaction-store.ts'

export const Lead: Pick<LeadResolvers, 'interactions'> = {
  interactions: async (lead, page, { db, principal }) => {
    const shown = leadAccess.allows(principal, 'showContactData', lead)
    const interactions = orThrow(await findInteractionPage(db, { leadId: lead.id, customerId: null }, page))
    return mapPage(interactions, (row) => ({ ...row, shown }))
  },
}
