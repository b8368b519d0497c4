import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { defineListLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import type { StoodInFor, Worker } from '../domain/waits-for.ts'
import { type Deputy, findDeputies, findUnledTeams } from './deputy-store.ts'

const deputiesBy = defineListLoader(
  ({ delegateId }: Deputy) => delegateId,
  (context: GraphContext, ids) => findDeputies(context.db, ids, localDate(context.clock.now(), DEFAULT_ZONE)),
)

/** The caller as somebody for whom work waits, and the colleagues they stand in for; null for who is no employee. */
export async function workersOf(
  context: GraphContext,
): Promise<{ self: Worker; colleagues: readonly StoodInFor[] } | null> {
  const { employeeId, roles, teamIds, ledTeamIds, coveredIds } = context.principal
  if (employeeId === null) return null
  const covered = coveredIds.map((id) => ({
    by: 'COVER' as const,
    employeeId: id,
    roles: [],
    teamIds: [],
    unledTeamIds: [],
  }))
  return {
    self: {
      employeeId,
      roles,
      teamIds: [...new Set([...teamIds, ...ledTeamIds])],
      unledTeamIds: await findUnledTeams(context.db, roles),
    },
    colleagues: [...covered, ...(await deputiesBy(context).load(employeeId))],
  }
}
