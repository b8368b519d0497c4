import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { creditAccess } from '../../credit/access.ts'
import { findCreditOverridePage } from '../store/credit-override-store.ts'

export const Query: Pick<QueryResolvers, 'creditOverrides'> = {
  creditOverrides: async (_, { from, to, ...page }, { db, principal }) =>
    orThrow(await findCreditOverridePage(db, creditAccess.scope(principal, 'read'), { from, to }, page)),
}
