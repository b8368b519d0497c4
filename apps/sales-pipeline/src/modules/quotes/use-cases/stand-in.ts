import { delegationsTo } from '@sellgraph/approvals'
import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import type { Reader } from '@sellgraph/db-kit'
import type { Principal } from '@sellgraph/identity'
import { findEmployee, isCertified, resolvePrincipal } from '@sellgraph/organisation'

/**
 * The colleagues somebody may decide for today, as they are now: whoever has left or lost a role lends it no more. What
 * they have themselves by a delegation is not theirs to lend.
 */
export async function standsInFor(reader: Reader, principal: Principal, now: Date): Promise<Principal[]> {
  if (principal.employeeId === null) return []
  const delegators: Principal[] = []
  for (const { delegatorId, roles } of await delegationsTo(
    reader,
    principal.employeeId,
    localDate(now, DEFAULT_ZONE),
  )) {
    const employee = await findEmployee(reader, delegatorId)
    if (employee === null || !isCertified(employee)) continue
    const caller = { subject: employee.subject, kind: 'EMPLOYEE', roles } as const
    const delegator = await resolvePrincipal(reader, caller, principal.requestId, { now: () => now })
    // Grants are for the colleague alone.
    delegators.push({ ...delegator, coveredIds: [], breakGlassRoles: [], grantIds: [] })
  }
  return delegators
}
