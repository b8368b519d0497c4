/** The closed list of roles (R197). An issuer's claim that is not in it grants nothing. */
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
}

/** Who acts. The first argument of every use case. */
export interface Principal {
  subject: string
  kind: 'EMPLOYEE' | 'MACHINE' | 'SYSTEM'
  /** Null for machines, for the system, and for a person whose employee record has not reached this service. */
  employeeId: string | null
  roles: Role[]
  /** Teams the employee leads today, sub-teams included. Empty for whoever leads none. */
  teamIds: string[]
  requestId?: string
}

/** A caller with what this service's replica of the organisation knows of them. */
export function principalOf(
  caller: Caller,
  organisation: { employeeId: string | null; teamIds: readonly string[] },
  requestId?: string,
): Principal {
  const principal: Principal = {
    subject: caller.subject,
    kind: caller.kind,
    employeeId: organisation.employeeId,
    roles: [...caller.roles],
    teamIds: [...organisation.teamIds],
  }
  if (requestId !== undefined) principal.requestId = requestId
  return principal
}

/**
 * The service itself: event handlers, timers, imports. Every access table gives it ALL. It is made in the process
 * that uses it and never from a token, so no caller can become it.
 */
export function systemPrincipal(service: string): Principal {
  return { subject: `system:${service}`, kind: 'SYSTEM', employeeId: null, roles: [], teamIds: [] }
}
