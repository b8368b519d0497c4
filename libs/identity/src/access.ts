import { forbidden, ok, type Result } from '@sellgraph/kernel'
import type { Principal, Role } from './principal.ts'

/** Which rows of a type a principal reaches. db-kit turns it into SQL; NONE means no row, never all. */
export type RowScope =
  | { kind: 'ALL' }
  /** Rows owned in one of the teams, and the employee's own. */
  | { kind: 'TEAM'; teamIds: string[]; employeeId: string | null }
  | { kind: 'OWN'; employeeId: string }
  | { kind: 'NONE' }

/** How far a role reaches. */
export type Reach = 'OWN' | 'TEAM' | 'ALL'

/** Action → role → reach. A role that is not listed may not. */
export type AccessTable = Readonly<Record<string, Readonly<Partial<Record<Role, Reach>>>>>

export interface Access<Action extends string> {
  /** What it protects, as it is called in the graph. */
  readonly type: string
  readonly table: Readonly<Record<Action, Readonly<Partial<Record<Role, Reach>>>>>
  /** The rows on which the principal may do it, or Forbidden when there can be none. Guards a mutation. */
  permit(principal: Principal, action: Action): Result<RowScope>
  /** The same as a filter: NONE instead of Forbidden. Guards lists, single reads and reference resolvers. */
  scope(principal: Principal, action: Action): RowScope
}

const width: Record<Reach, number> = { OWN: 1, TEAM: 2, ALL: 3 }

/**
 * The access rules of one type, as one readable table. Where several roles of a principal have an action, the widest
 * reach holds.
 *
 * ```ts
 * const leadAccess = defineAccess('Lead', { read: { CONSULTANT: 'OWN', MANAGER: 'TEAM', DIRECTOR: 'ALL' } })
 * ```
 */
export function defineAccess<const Table extends AccessTable>(
  type: string,
  table: Table,
): Access<Extract<keyof Table, string>> {
  type Action = Extract<keyof Table, string>

  function reachOf(principal: Principal, action: Action): Reach | undefined {
    if (principal.kind === 'SYSTEM') return 'ALL'
    const reaches: Readonly<Partial<Record<Role, Reach>>> = table[action] ?? {}
    let widest: Reach | undefined
    for (const role of principal.roles) {
      const reach = Object.hasOwn(reaches, role) ? reaches[role] : undefined
      if (reach !== undefined && (widest === undefined || width[reach] > width[widest])) widest = reach
    }
    return widest
  }

  function scope(principal: Principal, action: Action): RowScope {
    return rowScope(principal, reachOf(principal, action))
  }

  function permit(principal: Principal, action: Action): Result<RowScope> {
    const reach = reachOf(principal, action)
    if (reach === undefined) return forbidden(`Your roles do not allow you to ${words(action)} (${type}).`)
    const rows = rowScope(principal, reach)
    // The role allows it on own rows, but who has no employee record owns none.
    if (rows.kind === 'NONE') return forbidden('Your account is not linked to an active employee.')
    return ok(rows)
  }

  return { type, table, permit, scope }
}

function rowScope(principal: Principal, reach: Reach | undefined): RowScope {
  if (reach === undefined) return { kind: 'NONE' }
  if (reach === 'ALL') return { kind: 'ALL' }
  if (reach === 'TEAM' && principal.teamIds.length > 0) {
    return { kind: 'TEAM', teamIds: [...principal.teamIds], employeeId: principal.employeeId }
  }
  // A manager who leads no team today keeps what is their own.
  return principal.employeeId === null ? { kind: 'NONE' } : { kind: 'OWN', employeeId: principal.employeeId }
}

/** `submitQuote` → `submit quote`. */
function words(action: string): string {
  return action.replaceAll(/([A-Z])/g, ' $1').toLowerCase()
}
