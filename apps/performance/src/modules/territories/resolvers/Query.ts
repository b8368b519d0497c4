import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { territoryAccess } from '../access.ts'
import { territoryById } from '../store/territory-loader.ts'
import { findTerritoryPage } from '../store/territory-store.ts'

export const Query: Pick<QueryResolvers, 'territory' | 'territories'> = {
  territory: (_, { id }, context) => territoryById(context).load(id),
  territories: async (_, page, { db, principal }) =>
    orThrow(await findTerritoryPage(db, territoryAccess.scope(principal, 'read'), page)),
}
