import type { RowScope } from '@sellgraph/identity'
import type { Where } from './page.ts'

/** Which columns of a row say whose it is. */
export interface ScopeColumns {
  /** Property with the owning employee's id. */
  readonly owner: string
  /** Property with the owning team's id. */
  readonly team?: string
}

/**
 * The scope as a condition on entity `e`. No scope means no row; a team scope also shows the reader's own rows.
 * A null owner or team never matches: what belongs to nobody is seen with scope ALL only.
 */
export function scopeWhere(scope: RowScope, columns: ScopeColumns): Where {
  switch (scope.kind) {
    case 'ALL':
      return { sql: 'TRUE' }
    case 'OWN':
      return { sql: `e.${columns.owner} = :scopeEmployee`, params: { scopeEmployee: scope.employeeId } }
    case 'TEAM': {
      const own = scope.employeeId === null ? 'FALSE' : `e.${columns.owner} = :scopeEmployee`
      const team = columns.team === undefined ? 'FALSE' : `e.${columns.team} = ANY(:scopeTeams)`
      return { sql: `(${own} OR ${team})`, params: { scopeEmployee: scope.employeeId, scopeTeams: [...scope.teamIds] } }
    }
    case 'NONE':
      return { sql: 'FALSE' }
  }
}

/** The same rule on a loaded row. */
export function inScope(scope: RowScope, row: { ownerId: string | null; teamId?: string | null }): boolean {
  switch (scope.kind) {
    case 'ALL':
      return true
    case 'OWN':
      return row.ownerId === scope.employeeId
    case 'TEAM':
      return (
        (row.ownerId !== null && row.ownerId === scope.employeeId) ||
        (row.teamId !== null && row.teamId !== undefined && scope.teamIds.includes(row.teamId))
      )
    case 'NONE':
      return false
  }
}
