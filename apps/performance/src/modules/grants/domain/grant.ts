import type { Principal } from '@sellgraph/identity'
import { defineStateMachine, forbidden, invalid, ok, type Result, ruleViolated } from '@sellgraph/kernel'

/** From the request to the end. What is approved for later is ACTIVE already: the times say when it counts. */
export const grantMachine = defineStateMachine({
  of: 'access grant',
  states: ['REQUESTED', 'ACTIVE', 'ENDED', 'REVOKED', 'REJECTED', 'EXPIRED', 'WITHDRAWN'],
  initial: 'REQUESTED',
  transitions: {
    approve: { from: ['REQUESTED'], to: 'ACTIVE' },
    reject: { from: ['REQUESTED'], to: 'REJECTED' },
    withdraw: { from: ['REQUESTED'], to: 'WITHDRAWN' },
    expire: { from: ['REQUESTED'], to: 'EXPIRED' },
    end: { from: ['ACTIVE'], to: 'ENDED' },
    revoke: { from: ['ACTIVE'], to: 'REVOKED' },
  },
})
export type GrantStatus = (typeof grantMachine.states)[number]

export const grantKinds = ['COVER', 'BREAK_GLASS'] as const
export type GrantKind = (typeof grantKinds)[number]

/** What may be lent for reading. An administrator has no business data to read, and a machine is no person. */
export const lentRoles = [
  'CONSULTANT',
  'MANAGER',
  'DIRECTOR',
  'FINANCE',
  'LEGAL',
  'PRODUCTION',
  'LOGISTICS',
  'SERVICE',
  'HR',
  'AUDITOR',
] as const
export type LentRole = (typeof lentRoles)[number]

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

export interface CoverTimes {
  /** Null: as soon as it is approved. */
  readonly from: Date | null
  readonly to: Date
}

/** P12: a cover ends, and not later than so many days after it begins. */
export function checkCoverTimes({ from, to }: CoverTimes, now: Date, maxDays: number): Result<void> {
  if (to <= now) return invalid('to', 'must be in the future')
  if (from !== null && from >= to) return invalid('from', 'must be before `to`')
  const begins = from === null || from < now ? now : from
  if (to.getTime() - begins.getTime() > maxDays * DAY_MS) {
    return ruleViolated('P12', 'GRANT_TOO_LONG', `A cover lasts ${String(maxDays)} days at most.`)
  }
  return ok(undefined)
}

/** P12: a role is lent for hours. */
export function checkHours(hours: number, maxHours: number): Result<void> {
  return hours <= maxHours
    ? ok(undefined)
    : ruleViolated('P12', 'GRANT_TOO_LONG', `A role is lent for ${String(maxHours)} hours at most.`)
}

export function hoursAfter(moment: Date, hours: number): Date {
  return new Date(moment.getTime() + hours * HOUR_MS)
}

/**
 * A reason that somebody can judge: some words, and no key held down. Characters are counted as people count them, so
 * that a Chinese sentence of a dozen is enough.
 */
export function isSubstantial(reason: string): boolean {
  const characters = Array.from(reason.replaceAll(/[\s\p{P}]/gu, ''))
  return characters.length >= 10 && new Set(characters).size >= 5
}

export interface Parties {
  readonly kind: GrantKind
  readonly granteeId: string
  readonly coveredId: string | null
  readonly requestedById: string
  readonly teamId: string | null
}

type Decider = Pick<Principal, 'employeeId' | 'roles' | 'teamIds'>

/**
 * R197: a grant is decided by a second person without a part in it: a cover by who leads the covered colleague's team or
 * one above it, or a director; a lent role by a director, whom exceptions belong to. The auditor, who writes nothing but
 * findings, decides none. Answers with the employee who decides.
 */
export function decideWho(grant: Parties, { employeeId, roles, teamIds }: Decider): Result<string> {
  if (employeeId === null) return forbidden('Your account is not linked to an active employee.')
  if ([grant.granteeId, grant.coveredId, grant.requestedById].includes(employeeId)) {
    return ruleViolated('R197', 'OWN_GRANT', 'A grant is decided by somebody who has no part in it.')
  }
  // Their own roles and teams: what is lent or covered lets nobody decide.
  if (roles.includes('DIRECTOR')) return ok(employeeId)
  if (grant.kind === 'BREAK_GLASS') return forbidden('A role is lent by a director.')
  if (roles.includes('MANAGER') && grant.teamId !== null && teamIds.includes(grant.teamId)) return ok(employeeId)
  return forbidden("A cover is decided by the covered employee's manager, one above, or a director.")
}

/** Who asks for a cover: one of the two, or who leads either. */
export function mayRequestCover(
  requester: Decider,
  { grantee, covered }: Record<'grantee' | 'covered', { id: string; teamId: string | null }>,
): boolean {
  if (requester.employeeId === null) return false
  if (requester.employeeId === grantee.id || requester.employeeId === covered.id) return true
  if (requester.roles.includes('DIRECTOR')) return true
  const leads = ({ teamId }: { teamId: string | null }) => teamId !== null && requester.teamIds.includes(teamId)
  return requester.roles.includes('MANAGER') && (leads(grantee) || leads(covered))
}
