import type { Reader } from '@sellgraph/db-kit'
import { type Caller, type Principal, principalOf } from '@sellgraph/identity'
import { findEmployeeBySubject, findTeamsLed } from './replica.ts'

interface Place {
  readonly employeeId: string | null
  readonly teamIds: readonly string[]
  /** False for who is suspended or has left: what the token says of their roles no longer counts. */
  readonly atWork: boolean
}

/** How long what is known of a subject is used again: lost rights end within this time after the replica has them. */
const CACHE_MS = 1_000
const CACHE_SIZE = 5_000

const caches = new WeakMap<Reader, Map<string, { place: Promise<Place>; until: number }>>()

/**
 * The verified caller of a token as this service knows them. Who has left, is suspended or is not (yet) in the replica
 * has no employee id: they own nothing and lead nobody. Who has left or is suspended has no role either, since a role
 * alone may reach all rows and a token outlives the employment.
 */
export async function resolvePrincipal(reader: Reader, caller: Caller, requestId?: string): Promise<Principal> {
  if (caller.kind === 'MACHINE') return principalOf(caller, nowhere, requestId)
  const place = await placeOf(reader, caller.subject)
  return principalOf(place.atWork ? caller : { ...caller, roles: [] }, place, requestId)
}

const nowhere: Place = { employeeId: null, teamIds: [], atWork: true }

function placeOf(reader: Reader, subject: string): Promise<Place> {
  const cache = caches.get(reader) ?? new Map<string, { place: Promise<Place>; until: number }>()
  caches.set(reader, cache)
  const now = performance.now()
  const known = cache.get(subject)
  if (known !== undefined && known.until > now) return known.place
  // Deleting first keeps the map in order of age, so that the first entry is the oldest.
  cache.delete(subject)
  if (cache.size >= CACHE_SIZE) cache.delete(cache.keys().next().value ?? '')
  const place = loadPlace(reader, subject)
  cache.set(subject, { place, until: now + CACHE_MS })
  place.catch(() => cache.delete(subject))
  return place
}

async function loadPlace(reader: Reader, subject: string): Promise<Place> {
  const employee = await findEmployeeBySubject(reader, subject)
  if (employee === null) return nowhere
  if (employee.status === 'LEFT' || employee.status === 'SUSPENDED') return { ...nowhere, atWork: false }
  return { employeeId: employee.id, teamIds: await findTeamsLed(reader, employee.id), atWork: true }
}
