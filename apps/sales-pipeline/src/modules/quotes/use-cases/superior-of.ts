import type { Reader } from '@sellgraph/db-kit'
import type { Principal } from '@sellgraph/identity'
import { findEmployee, findTeam, isCertified } from '@sellgraph/organisation'

/** Teams above teams above teams: more levels than any company has, so that a loop in the data ends. */
const MAX_TEAM_DEPTH = 20

/**
 * Who is the superior of a seller (R063), and the managers who stand above them. Where every manager of the team and of
 * the teams above has left, asks for the approval or gains from it, the superior is a director.
 */
export async function superiorOf(
  reader: Reader,
  seller: Pick<Principal, 'roles'>,
  teamId: string | null,
  excluded: readonly string[],
): Promise<{ role: 'MANAGER' | 'DIRECTOR'; managerIds: string[] }> {
  const managerIds: string[] = []
  let next = teamId
  let known = false
  for (let depth = 0; next !== null && depth < MAX_TEAM_DEPTH; depth++) {
    const team = await findTeam(reader, next)
    if (team === null) break
    known = true
    const { managerId } = team
    if (managerId !== null && !managerIds.includes(managerId) && (await isAtWork(reader, managerId)))
      managerIds.push(managerId)
    next = team.parentTeamId
  }
  if (managerIds.some((id) => !excluded.includes(id))) return { role: 'MANAGER', managerIds }
  // Of a team that this service has not heard of yet, the role alone decides.
  const isSuperior = seller.roles.includes('MANAGER') || seller.roles.includes('DIRECTOR')
  return { role: known || isSuperior ? 'DIRECTOR' : 'MANAGER', managerIds }
}

/** Whether somebody can decide as a manager; of whom nothing is known yet, the team's word counts. */
async function isAtWork(reader: Reader, managerId: string): Promise<boolean> {
  const employee = await findEmployee(reader, managerId)
  return employee === null || (isCertified(employee) && (employee.roles?.includes('MANAGER') ?? true))
}
