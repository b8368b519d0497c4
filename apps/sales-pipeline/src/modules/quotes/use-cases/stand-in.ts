import { delegationsTo } from '@sellgraph/approvals'
import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import type { Reader } from '@sellgraph/db-kit'
import { type Principal, principalOf } from '@sellgraph/identity'
import { findEmployee, findTeamsLed, isCertified } from '@sellgraph/organisation'

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
    const kept = roles.filter((role) => employee.roles?.includes(role) ?? true)
    const caller = { subject: employee.subject, kind: 'EMPLOYEE', roles: kept } as const
    // Teams alone: a territory is for reading, and a grant for the colleague.
    const place = { employeeId: employee.id, ...(await findTeamsLed(reader, employee.id)) }
    delegators.push(principalOf(caller, place, principal.requestId))
  }
  return delegators
}
