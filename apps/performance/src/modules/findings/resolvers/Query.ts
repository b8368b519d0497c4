import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { auditFindingAccess } from '../access.ts'
import { findingById } from '../store/finding-loader.ts'
import { findFindingPage } from '../store/finding-store.ts'

export const Query: Pick<QueryResolvers, 'auditFinding' | 'auditFindings'> = {
  auditFinding: (_, { id }, context) => findingById(context).load(id),
  auditFindings: async (_, { status, kind, severity, ownerId, overdue, ...page }, { db, principal, clock }) =>
    orThrow(
      await findFindingPage(
        db,
        auditFindingAccess.scope(principal, 'read'),
        { status, kind, severity, ownerId, overdueOn: overdue === true ? localDate(clock.now(), DEFAULT_ZONE) : null },
        page,
      ),
    ),
}
