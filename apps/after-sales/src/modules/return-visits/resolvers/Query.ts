import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { returnVisitAccess } from '../access.ts'
import { returnVisitById } from '../store/return-visit-loader.ts'
import { findReturnVisitPage } from '../store/return-visit-store.ts'

export const Query: Pick<QueryResolvers, 'returnVisit' | 'returnVisits'> = {
  returnVisit: (_, { id }, context) => returnVisitById(context).load(id),
  returnVisits: async (_, { status, kind, customerId, dueBy, overdue, ...page }, { db, clock, principal }) => {
    const overdueAt = overdue === true ? clock.now() : null
    const filter = { status, kind, customerId, dueBy, overdueAt }
    return orThrow(await findReturnVisitPage(db, returnVisitAccess.scope(principal, 'read'), filter, page))
  },
}
