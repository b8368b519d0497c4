import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { disputeAccess } from '../access.ts'
import { disputeById } from '../store/dispute-loader.ts'
import { findDisputePage } from '../store/dispute-store.ts'

export const Query: Pick<QueryResolvers, 'dispute' | 'disputes'> = {
  dispute: (_, { id }, context) => disputeById(context).load(id),
  disputes: async (_, { status, search, ...page }, { db, principal }) => {
    // Who finds a case by its lessons knows something of them.
    const scope = disputeAccess.scope(principal, search == null ? 'read' : 'readFile')
    return orThrow(await findDisputePage(db, scope, { status, search }, page))
  },
}
