import type { Principal, Role } from '@sellgraph/identity'
import { forbidden, ok, type Result, ruleViolated } from '@sellgraph/kernel'

/** The roles that a person may have: those of machines are none of them. */
export const employeeRoles = [
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
] as const satisfies readonly Role[]
export type EmployeeRole = (typeof employeeRoles)[number]

/** R197: who reads all of it decides none of it, and who runs the system has no business in it. */
const apart: readonly (readonly EmployeeRole[])[] = [['AUDITOR'], ['ADMIN', 'OPERATOR']]

export interface RoleChange {
  /** Null while the roles of the account count. */
  readonly before: readonly EmployeeRole[] | null
  readonly after: readonly EmployeeRole[]
  /** Whether it is the actor's own record. */
  readonly own: boolean
  /** Whether the company has had somebody of HR: until then ADMIN names the first. */
  readonly hasHadHr: boolean
}

/**
 * R197: whether the actor may change roles so. Nobody changes their own. HR grants and takes away every role; a director
 * only HR, so that there is a way on when nobody of HR is left; ADMIN none, but for the first HR of a company.
 */
export function decideRoles(actor: Principal, { before, after, own, hasHadHr }: RoleChange): Result<undefined> {
  if (own) return ruleViolated('R197', 'OWN_ROLES', 'Your own roles are set by somebody else.')
  for (const together of apart) {
    const [some] = after.filter((role) => together.includes(role))
    const [other] = after.filter((role) => !together.includes(role))
    if (some !== undefined && other !== undefined) {
      return ruleViolated('R197', 'ROLES_DO_NOT_GO_TOGETHER', `Nobody is ${some} and ${other} at the same time.`)
    }
  }
  if (actor.kind === 'SYSTEM' || actor.roles.includes('HR')) return ok(undefined)
  const namesHr = actor.roles.includes('DIRECTOR') || (actor.roles.includes('ADMIN') && !hasHadHr)
  // Roles that nobody has set are not known, so that only HR replaces them.
  const changed =
    before === null
      ? null
      : [...after.filter((role) => !before.includes(role)), ...before.filter((role) => !after.includes(role))]
  if (changed?.every((role) => role === 'HR' && namesHr) === true) return ok(undefined)
  return forbidden('Roles are set by HR. A director names and dismisses HR only, an administrator the first HR only.')
}
