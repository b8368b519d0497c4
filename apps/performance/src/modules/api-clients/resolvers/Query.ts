import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { apiClientAccess } from '../access.ts'
import { clientById } from '../store/api-client-loader.ts'
import { findClientPage } from '../store/api-client-store.ts'

export const Query: Pick<QueryResolvers, 'apiClient' | 'apiClients'> = {
  apiClient: (_, { id }, context) => clientById(context).load(id),
  apiClients: async (_, { status, account, ...page }, { db, principal }) =>
    orThrow(await findClientPage(db, apiClientAccess.scope(principal, 'read'), { status, account }, page)),
}
