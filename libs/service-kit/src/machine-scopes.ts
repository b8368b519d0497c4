import type { Principal } from '@sellgraph/identity'
import { forbidden, ok, type Result } from '@sellgraph/kernel'

/**
 * The principal as this service knows them: a machine whose token lacks `<service>:read` has no roles here, so that no
 * access table gives it a row. People are not limited by scopes: a program they sign in with acts as they may.
 */
export function withinScopes(principal: Principal, service: string): Principal {
  if (missing(principal, service, ['read']).length === 0) return principal
  return { ...principal, roles: [], breakGlassRoles: [] }
}

/** Whether a machine may change something here. Reading belongs to it, since every mutation answers with what it wrote. */
export function mayWrite(principal: Principal, service: string): Result<void> {
  const scopes = missing(principal, service, ['write', 'read'])
  if (scopes.length === 0) return ok(undefined)
  return forbidden(`The access token lacks the ${scopes.length === 1 ? 'scope' : 'scopes'} ${scopes.join(' and ')}.`)
}

function missing({ kind, scopes }: Principal, service: string, wanted: readonly ('read' | 'write')[]): string[] {
  if (kind !== 'MACHINE') return []
  return wanted.map((action) => `${service}:${action}`).filter((scope) => scopes?.includes(scope) !== true)
}
