import { addDays, DEFAULT_ZONE, startOfLocalDay } from '@sellgraph/calendar'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { contractAccess } from '../../contracts/access.ts'
import { countReceipts } from '../store/receipt-store.ts'

export const Query: Pick<QueryResolvers, 'contractDistribution'> = {
  contractDistribution: (_, { from, to }, { db, principal, clock }) =>
    countReceipts(db, contractAccess.scope(principal, 'read'), {
      from: startOfLocalDay(from, DEFAULT_ZONE),
      until: startOfLocalDay(addDays(to, 1), DEFAULT_ZONE),
      now: clock.now(),
    }),
}
