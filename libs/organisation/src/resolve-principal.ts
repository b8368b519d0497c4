import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import type { Reader } from '@sellgraph/db-kit'
import { type Caller, type Principal, principalOf, type Role } from '@sellgraph/identity'
import { type Clock, systemClock } from '@sellgraph/kernel'
import { findActiveClient, machinePrincipal, type OrgClient } from './clients.ts'
import { type ApprovedGrant, findApprovedGrants, grantsInForce } from './grants.ts'
import { type AnsweredTeams, findEmployeeBySubject, findTeamsAnsweredFor, findTeamsLed } from './replica.ts'

interface Place {
  readonly employeeId: string | null
  readonly memberTeamId: string | null
  readonly ledTeamIds: readonly string[]
  readonly teamIds: readonly string[]
  /** Of all appointments to territories, with their days: which of them count is told when they are used. */
  readonly answered: readonly AnsweredTeams[]
  /** Which roles of a token count; null for all of them. */
  readonly roles: readonly string[] | null
  /** Approved, with their times: which of them count is told when they are used. */
  readonly grants: readonly ApprovedGrant[]
}

/** How long what is known of a subject is used again: lost rights end within this time after the replica has them. */
const CACHE_MS = 1_000
const CACHE_SIZE = 5_000

type Cache<T> = Map<string, { known: Promise<T>; until: number }>

const places = new WeakMap<Reader, Cache<Place>>()
const clients = new WeakMap<Reader, Cache<OrgClient | null>>()

/**
 * The verified caller of a token as this service knows them.
 *
 * A role counts when the token has it and HR has granted it: a stale token keeps no role that was taken away, and an
 * issuer alone makes nobody a director. Who has left or is suspended has no role, no employee id, and leads nobody. Who
 * has no record has no role either but ADMIN and OPERATOR, which reach no business data: somebody must set up a company
 * that has no records yet. Employees whose roles nobody has set keep those of their token.
 */
export async function resolvePrincipal(
  reader: Reader,
  caller: Caller,
  requestId?: string,
  clock: Clock = systemClock,
): Promise<Principal> {
  if (caller.kind === 'MACHINE') {
    const client = await remembered(clients, reader, caller.subject, findActiveClient)
    return machinePrincipal(caller, client, clock.now(), requestId)
  }
  const { roles, answered, grants, ...place } = await remembered(places, reader, caller.subject, loadPlace)
  const now = clock.now()
  return principalOf(
    { ...caller, roles: caller.roles.filter((role) => roles?.includes(role) ?? true) },
    { ...place, territoryTeamIds: teamsOn(answered, localDate(now, DEFAULT_ZONE)), ...grantsInForce(grants, now) },
    requestId,
  )
}

/** What needs no employee record. */
const WITHOUT_RECORD: readonly Role[] = ['ADMIN', 'OPERATOR']

const nowhere = { employeeId: null, memberTeamId: null, ledTeamIds: [], teamIds: [], answered: [], grants: [] } as const

function teamsOn(answered: readonly AnsweredTeams[], today: string): string[] {
  const now = answered.filter(({ fromDate, toDate }) => fromDate <= today && (toDate === null || today <= toDate))
  return [...new Set(now.flatMap(({ teamIds }) => teamIds))]
}

function remembered<T>(
  caches: WeakMap<Reader, Cache<T>>,
  reader: Reader,
  subject: string,
  load: (reader: Reader, subject: string) => Promise<T>,
): Promise<T> {
  const cache = caches.get(reader) ?? (new Map() as Cache<T>)
  caches.set(reader, cache)
  const now = performance.now()
  const found = cache.get(subject)
  if (found !== undefined && found.until > now) return found.known
  // Deleting first keeps the map in order of age, so that the first entry is the oldest.
  cache.delete(subject)
  if (cache.size >= CACHE_SIZE) cache.delete(cache.keys().next().value ?? '')
  const known = load(reader, subject)
  cache.set(subject, { known, until: now + CACHE_MS })
  known.catch(() => cache.delete(subject))
  return known
}

async function loadPlace(reader: Reader, subject: string): Promise<Place> {
  const employee = await findEmployeeBySubject(reader, subject)
  if (employee === null) return { ...nowhere, roles: WITHOUT_RECORD }
  if (employee.status === 'LEFT' || employee.status === 'SUSPENDED') return { ...nowhere, roles: [] }
  const [led, answered, grants] = await Promise.all([
    findTeamsLed(reader, employee.id),
    findTeamsAnsweredFor(reader, employee.id),
    findApprovedGrants(reader, employee.id),
  ])
  return {
    employeeId: employee.id,
    memberTeamId: employee.teamId,
    ...led,
    answered,
    roles: employee.roles ?? null,
    grants,
  }
}
