/** Something that held from `since` on and no longer at `until`. */
export interface ReachFact {
  readonly kind: ReachFactKind
  readonly employeeId: string | null
  readonly teamId: string | null
  readonly parentTeamId: string | null
  readonly territoryId: string | null
  /** The state or the role; {@link OF_ACCOUNT} for the roles of the account. */
  readonly value: string | null
}

export const reachFactKinds = [
  'STATUS',
  'ROLE',
  'MEMBER',
  'LEADER',
  'PARENT',
  'TEAM_TERRITORY',
  'TERRITORY_MANAGER',
] as const
export type ReachFactKind = (typeof reachFactKinds)[number]

/** Stands for the roles of the account, while HR has not set any. */
export const OF_ACCOUNT = 'OF_ACCOUNT'

export type ReachWay = 'OWN' | 'TEAM' | 'TREE' | 'TERRITORY' | 'COVER'

export interface TeamReached<F> {
  readonly teamId: string
  readonly way: Exclude<ReachWay, 'OWN' | 'COVER'>
  /** From the employee to the team. */
  readonly because: F[]
}

/** Whether somebody in this state has any right. */
export function isAtWork(status: string | null | undefined): boolean {
  return status !== undefined && status !== null && status !== 'SUSPENDED' && status !== 'LEFT'
}

/**
 * The teams an employee reaches by facts that hold at one moment: those they lead, those below them, and those in their
 * territories. A loop among teams ends at the first one seen twice.
 *
 * @param pathOf - the path of a territory by its id; paths never change, so it is the one of any moment
 */
export function teamsReached<F extends ReachFact>(
  facts: readonly F[],
  employeeId: string,
  pathOf: (territoryId: string) => string | undefined,
): TeamReached<F>[] {
  return [...byLeading(facts, employeeId), ...byTerritory(facts, employeeId, pathOf)]
}

function byLeading<F extends ReachFact>(facts: readonly F[], employeeId: string): TeamReached<F>[] {
  const below = Map.groupBy(
    facts.filter(({ kind }) => kind === 'PARENT'),
    ({ parentTeamId }) => parentTeamId,
  )
  const reached = new Map<string, TeamReached<F>>()
  for (const fact of facts) {
    if (fact.kind !== 'LEADER' || fact.employeeId !== employeeId || fact.teamId === null) continue
    reached.set(fact.teamId, { teamId: fact.teamId, way: 'TEAM', because: [fact] })
  }
  // A map goes on over what is added to it meanwhile: the teams of the next level.
  for (const { teamId, because } of reached.values()) {
    for (const fact of below.get(teamId) ?? []) {
      if (fact.teamId === null || reached.has(fact.teamId)) continue
      reached.set(fact.teamId, { teamId: fact.teamId, way: 'TREE', because: [...because, fact] })
    }
  }
  return [...reached.values()]
}

function byTerritory<F extends ReachFact>(
  facts: readonly F[],
  employeeId: string,
  pathOf: (territoryId: string) => string | undefined,
): TeamReached<F>[] {
  const answered = facts.flatMap((fact) => {
    if (fact.kind !== 'TERRITORY_MANAGER' || fact.employeeId !== employeeId || fact.territoryId === null) return []
    const path = pathOf(fact.territoryId)
    return path === undefined ? [] : [{ fact, path }]
  })
  return facts.flatMap((fact) => {
    if (fact.kind !== 'TEAM_TERRITORY' || fact.teamId === null || fact.territoryId === null) return []
    const path = pathOf(fact.territoryId)
    const whole = answered.find((one) => path !== undefined && liesWithin(path, one.path))
    return whole === undefined ? [] : [{ teamId: fact.teamId, way: 'TERRITORY' as const, because: [whole.fact, fact] }]
  })
}

/** `CN/EAST` lies within `CN` and within itself, not within `CN/EA`. */
export function liesWithin(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}/`)
}

export interface Explanation<F> {
  readonly reached: boolean
  readonly way: ReachWay | null
  readonly because: F[]
}

/**
 * Why an employee reaches rows at the moment at which the facts hold, or why not. Rows of an owner alone count with the
 * team that the owner is in.
 *
 * @param coveredIds - the colleagues whom the employee stands in for at that moment
 */
export function explainReach<F extends ReachFact>(
  facts: readonly F[],
  employeeId: string,
  rows: { readonly ownerId: string | null; readonly teamId: string | null },
  pathOf: (territoryId: string) => string | undefined,
  coveredIds: readonly (string | null)[] = [],
): Explanation<F> {
  const status = facts.find((fact) => fact.kind === 'STATUS' && fact.employeeId === employeeId)
  if (!isAtWork(status?.value)) return { reached: false, way: null, because: status === undefined ? [] : [status] }
  if (rows.ownerId === employeeId) return { reached: true, way: 'OWN', because: status === undefined ? [] : [status] }
  const membership = facts.filter(
    (fact) => rows.teamId === null && fact.kind === 'MEMBER' && fact.employeeId === rows.ownerId,
  )
  const teamId = rows.teamId ?? membership[0]?.teamId
  const found = teamsReached(facts, employeeId, pathOf).find((team) => team.teamId === teamId)
  if (found === undefined) {
    const covered = rows.ownerId !== null && coveredIds.includes(rows.ownerId)
    return { reached: covered, way: covered ? 'COVER' : null, because: membership }
  }
  return { reached: true, way: found.way, because: [...found.because, ...membership] }
}
