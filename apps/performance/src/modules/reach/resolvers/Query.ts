import { orThrow } from '@sellgraph/graphql-kit'
import { everyRow } from '@sellgraph/identity'
import { invalid, isId, ok, type Result } from '@sellgraph/kernel'
import type { GraphContext } from '@sellgraph/service-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { findEmployees } from '../../organisation/store/employee-store.ts'
import { findTeams } from '../../organisation/store/team-store.ts'
import { pathsOfTerritories } from '../../territories/store/territory-store.ts'
import { reachAccess } from '../access.ts'
import { explainReach, isAtWork, teamsReached } from '../domain/reach.ts'
import { findGrantsInForce } from '../store/grants-in-force.ts'
import { findFactsOfReach, findMembersAt } from '../store/reach-fact-store.ts'

export const Query: Pick<QueryResolvers, 'employeeReach' | 'reachExplanation'> = {
  async employeeReach(_, { employeeId, at: asked }, context) {
    const at = orThrow(momentOf(context, asked))
    const employee = await visible(context, employeeId)
    if (employee === null) return null
    const facts = await findFactsOfReach(context.db, [employeeId], at)
    const status = facts.find(({ kind }) => kind === 'STATUS') ?? null
    const atWork = isAtWork(status?.value)
    const found = atWork ? teamsReached(facts, employeeId, await pathsOfTerritories(context.db)) : []
    const teamIds = [...new Set(found.map(({ teamId }) => teamId))]
    // Whoever may ask for a reach may know which teams it consisted of.
    const teams = new Map((await findTeams(context.db, everyRow, teamIds)).map((team) => [team.id, team]))
    return {
      employee,
      at,
      atWork,
      status,
      roles: atWork ? facts.filter(({ kind }) => kind === 'ROLE') : [],
      teams: found.flatMap(({ teamId, way, because }) => {
        const team = teams.get(teamId)
        return team === undefined ? [] : [{ team, way, because }]
      }),
      members: await findMembersAt(context.db, teamIds, at),
      territories: atWork ? facts.filter(({ kind }) => kind === 'TERRITORY_MANAGER') : [],
      grants: atWork ? await findGrantsInForce(context.db, employeeId, at) : [],
    }
  },

  async reachExplanation(_, { managerId, ownerId = null, teamId = null, at: asked }, context) {
    const at = orThrow(momentOf(context, asked))
    if (ownerId === null && teamId === null) return orThrow(invalid('ownerId', 'give an owner, a team, or both'))
    if (ownerId !== null && !isId(ownerId)) return orThrow(invalid('ownerId', 'must be an id'))
    if (teamId !== null && !isId(teamId)) return orThrow(invalid('teamId', 'must be an id'))
    if ((await visible(context, managerId)) === null) return null
    const facts = await findFactsOfReach(context.db, [managerId, ...(ownerId === null ? [] : [ownerId])], at)
    const own = facts.filter((fact) => fact.kind === 'ROLE' && fact.employeeId === managerId)
    const grants = await findGrantsInForce(context.db, managerId, at)
    const covered = grants.map(({ coveredId }) => coveredId)
    const why = explainReach(facts, managerId, { ownerId, teamId }, await pathsOfTerritories(context.db), covered)
    return { at, ...why, roles: own, grants }
  },
}

/** What is planned may still change, so nobody is told what they will reach. */
function momentOf({ clock }: GraphContext, at: Date | null | undefined): Result<Date> {
  const now = clock.now()
  if (at == null) return ok(now)
  return at > now ? invalid('at', 'must not be to come') : ok(at)
}

async function visible(context: GraphContext, employeeId: string) {
  if (!isId(employeeId)) return null
  const [employee] = await findEmployees(context.db, reachAccess.scope(context.principal, 'read'), [employeeId])
  return employee ?? null
}
