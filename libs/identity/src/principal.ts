/**
 * The closed list of roles (R197). An issuer's claim that is not in it grants nothing. `MACHINE` is a program that enters
 * leads and looks products up; `READER` a program of a client or an analyst who reads business records, without personal
 * data, costs and margins.
 */
export const roles = [
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
  'ADMIN',
  'OPERATOR',
  'MACHINE',
  'READER',
] as const
export type Role = (typeof roles)[number]

const known: ReadonlySet<string> = new Set(roles)

export function isRole(value: unknown): value is Role {
  return typeof value === 'string' && known.has(value)
}

/** What a verified token says of its bearer. Employee and teams are not in it: each service looks them up itself. */
export interface Caller {
  /** The subject of the token, the same in the issuer and in the employee record. */
  readonly subject: string
  readonly kind: 'EMPLOYEE' | 'MACHINE'
  readonly roles: readonly Role[]
  /** What the token was issued for (RFC 6749, section 3.3), such as `crm:read`. Only machines are held to it. */
  readonly scopes?: readonly string[]
  /** The client that the token was given to: the program a person works with, or the machine itself. */
  readonly clientId?: string
}

/** Who acts. The first argument of every use case. */
export interface Principal {
  subject: string
  kind: 'EMPLOYEE' | 'MACHINE' | 'SYSTEM'
  /** Null for machines, for the system, and for a person whose employee record has not reached this service. */
  employeeId: string | null
  roles: Role[]
  /** The team the employee works in; null for who has none. */
  memberTeamId: string | null
  /** Teams the employee leads today, without the teams below them. */
  ledTeamIds: string[]
  /** Teams the employee leads today, sub-teams included. Empty for whoever leads none. */
  teamIds: string[]
  /** Teams of the territories the employee answers for. */
  territoryTeamIds: string[]
  /** Colleagues whose own rows the employee reaches for a time, because they stand in for them. */
  coveredIds: string[]
  /** Roles lent for reading alone, by a break-glass grant in force. */
  breakGlassRoles: Role[]
  /** The grants in force that widen what is reached. Whatever is done while there is one is audited as an exception. */
  grantIds: string[]
  /** The customers that a machine is limited to; null for who is not limited. */
  customerIds: string[] | null
  /** The scopes of a machine's token; null for people, whom their roles alone limit. */
  scopes: string[] | null
  requestId?: string
}

/** What a service's replica of the organisation knows of a caller. What is left out is empty. */
export interface Place {
  readonly employeeId: string | null
  readonly memberTeamId?: string | null
  readonly ledTeamIds?: readonly string[]
  readonly teamIds?: readonly string[]
  readonly territoryTeamIds?: readonly string[]
  readonly coveredIds?: readonly string[]
  readonly breakGlassRoles?: readonly Role[]
  readonly grantIds?: readonly string[]
  readonly customerIds?: readonly string[] | null
}

/** A caller with what this service's replica of the organisation knows of them. */
export function principalOf(caller: Caller, place: Place, requestId?: string): Principal {
  const principal: Principal = {
    subject: caller.subject,
    kind: caller.kind,
    employeeId: place.employeeId,
    roles: [...caller.roles],
    memberTeamId: place.memberTeamId ?? null,
    ledTeamIds: [...(place.ledTeamIds ?? [])],
    teamIds: [...(place.teamIds ?? [])],
    territoryTeamIds: [...(place.territoryTeamIds ?? [])],
    coveredIds: [...(place.coveredIds ?? [])],
    breakGlassRoles: [...(place.breakGlassRoles ?? [])],
    grantIds: [...(place.grantIds ?? [])],
    customerIds: place.customerIds == null ? null : [...place.customerIds],
    scopes: caller.kind === 'MACHINE' ? [...(caller.scopes ?? [])] : null,
  }
  if (requestId !== undefined) principal.requestId = requestId
  return principal
}

/**
 * The service itself: event handlers, timers, imports. Every access table gives it ALL. It is made in the process
 * that uses it and never from a token, so no caller can become it.
 */
export function systemPrincipal(service: string): Principal {
  const nobody = { subject: `system:${service}`, kind: 'MACHINE', roles: [] } as const
  return { ...principalOf(nobody, { employeeId: null }), kind: 'SYSTEM', scopes: null }
}
