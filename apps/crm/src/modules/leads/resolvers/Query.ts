import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { leadAccess } from '../access.ts'
import { leadById } from '../store/lead-loader.ts'
import { findLeadPage, findPool } from '../store/lead-store.ts'

export const Query: Pick<QueryResolvers, 'lead' | 'leads' | 'pooledLeads'> = {
  lead: (_, { id }, context) => leadById(context).load(id),
  leads: async (_, { status, channel, firstResponseOverdue, ...page }, { db, principal, clock }) => {
    const overdueAt = firstResponseOverdue === true ? clock.now() : undefined
    return orThrow(await findLeadPage(db, leadAccess.scope(principal, 'read'), { status, channel, overdueAt }, page))
  },
  pooledLeads: async (_, page, { db, principal }) =>
    orThrow(await findPool(db, leadAccess.permit(principal, 'readPool').ok, page)),
}
