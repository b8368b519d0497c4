import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { leadAccess } from '../access.ts'
import { findLeadPage } from '../store/lead-store.ts'
import { leadById } from '../store/lead-loader.ts'

export const Query: Pick<QueryResolvers, 'lead' | 'leads'> = {
  lead: (_, { id }, context) => leadById(context).load(id),
  leads: async (_, { status, channel, ...page }, { db, principal }) =>
    orThrow(await findLeadPage(db, leadAccess.scope(principal, 'read'), { status, channel }, page)),
}
