import { DEFAULT_ZONE, addDays, startOfLocalDay } from '@sellgraph/calendar'
import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { workItemAccess } from '../access.ts'
import { workersOf } from '../store/deputy-loader.ts'
import { countMyWork, findMyWorkPage, findTimeLimits, findWorkPage } from '../store/inbox-store.ts'

export const Query: Pick<QueryResolvers, 'myWork' | 'myWorkByKind' | 'workItems' | 'timeLimits'> = {
  myWork: async (_, { kind, customerId, overdue, ...page }, context) => {
    const filter = { kind, customerId, overdueAt: overdue === true ? context.clock.now() : null }
    return orThrow(await findMyWorkPage(context.db, await workersOf(context), filter, page))
  },
  myWorkByKind: async (_, filter, context) =>
    countMyWork(context.db, await workersOf(context), filter, context.clock.now()),
  workItems: async (_, { kind, customerId, assigneeId, result, from, until, ...page }, { db, principal, clock }) =>
    orThrow(
      await findWorkPage(
        db,
        workItemAccess.scope(principal, 'read'),
        { kind, customerId, assigneeId, result, now: clock.now(), ...instants(from, until) },
        page,
      ),
    ),
  timeLimits: (_, { from, until }, { db, principal, clock }) => {
    const [start, end] = [startOfLocalDay(from, DEFAULT_ZONE), startOfLocalDay(addDays(until, 1), DEFAULT_ZONE)]
    return findTimeLimits(db, workItemAccess.scope(principal, 'read'), { from: start, until: end, now: clock.now() })
  },
}

/** From the start of one day to the end of another, in the company's zone. */
function instants(from: string | null | undefined, until: string | null | undefined) {
  return {
    from: from == null ? null : startOfLocalDay(from, DEFAULT_ZONE),
    until: until == null ? null : startOfLocalDay(addDays(until, 1), DEFAULT_ZONE),
  }
}
