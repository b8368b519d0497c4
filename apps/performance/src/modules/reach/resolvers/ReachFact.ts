import type { ReachFactResolvers } from '../../../generated/graphql.ts'
import { employeeRoles } from '../../organisation/domain/roles.ts'
import { employeeMachine } from '../../organisation/domain/employee.ts'
import { employeeById } from '../../organisation/store/employee-loader.ts'
import { teamById } from '../../organisation/store/team-loader.ts'
import { territoryById } from '../../territories/store/territory-loader.ts'

export const ReachFact: ReachFactResolvers = {
  employee: ({ employeeId }, _, context) => (employeeId === null ? null : employeeById(context).load(employeeId)),
  team: ({ teamId }, _, context) => (teamId === null ? null : teamById(context).load(teamId)),
  parentTeam: ({ parentTeamId }, _, context) => (parentTeamId === null ? null : teamById(context).load(parentTeamId)),
  territory: ({ territoryId }, _, context) => (territoryId === null ? null : territoryById(context).load(territoryId)),
  status: ({ kind, value }) =>
    kind === 'STATUS' ? (employeeMachine.states.find((status) => status === value) ?? null) : null,
  role: ({ kind, value }) => (kind === 'ROLE' ? (employeeRoles.find((role) => role === value) ?? null) : null),
}
