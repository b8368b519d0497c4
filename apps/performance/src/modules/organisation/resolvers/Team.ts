import type { TeamResolvers } from '../../../generated/graphql.ts'
import { employeeById, membersOfTeam } from '../store/employee-loader.ts'
import { teamById } from '../store/team-loader.ts'

export const Team: TeamResolvers = {
  __resolveReference: ({ id }, context) => teamById(context).load(id),
  manager: ({ managerId }, _, context) => (managerId === null ? null : employeeById(context).load(managerId)),
  parent: ({ parentTeamId }, _, context) => (parentTeamId === null ? null : teamById(context).load(parentTeamId)),
  members: ({ id }, _, context) => membersOfTeam(context).load(id),
}
