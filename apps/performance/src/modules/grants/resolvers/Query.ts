import { invalid } from '@sellgraph/kernel'
import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { accessGrantAccess } from '../access.ts'
import { grantById } from '../store/access-grant-loader.ts'
import { findGrantPage, findLentPage } from '../store/access-grant-store.ts'

export const Query: Pick<QueryResolvers, 'accessGrant' | 'accessGrants' | 'breakGlassReport'> = {
  accessGrant: (_, { id }, context) => grantById(context).load(id),
  accessGrants: async (_, { kind, status, granteeId, coveredId, ...page }, { db, principal }) => {
    const filter = { kind, status, granteeId, coveredId }
    return orThrow(await findGrantPage(db, accessGrantAccess.scope(principal, 'read'), filter, page))
  },
  breakGlassReport: async (_, { from, to, ...page }, { db, principal }) => {
    if (from >= to) return orThrow(invalid('to', 'must be after `from`'))
    return orThrow(await findLentPage(db, accessGrantAccess.scope(principal, 'read'), { from, to }, page))
  },
}
