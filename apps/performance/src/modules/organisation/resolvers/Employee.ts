import { existing, type GraphContext } from '@sellgraph/service-kit'
import type { EmployeeResolvers } from '../../../generated/graphql.ts'
import { employeeAccess } from '../access.ts'
import { withLastDays } from '../domain/membership.ts'
import { employeeById, membershipsOf } from '../store/employee-loader.ts'
import type { EmployeeRow } from '../store/employee-store.ts'
import { positionById } from '../store/position-loader.ts'
import { teamById, teamsLedBy } from '../store/team-loader.ts'

export const Employee: EmployeeResolvers = {
  __resolveReference: ({ id }, context) => employeeById(context).load(id),
  position: ({ positionId }, _, context) => existing(positionById(context).load(positionId)),
  team: ({ teamId }, _, context) => (teamId === null ? null : teamById(context).load(teamId)),
  leads: ({ id }, _, context) => teamsLedBy(context).load(id),
  subject: (employee, _, context) => (seesFile(context, employee) ? employee.subject : null),
  roles: (employee, _, context) =>
    seesFile(context, employee)
      ? { visible: true, set: employee.roles !== null, granted: employee.roles ?? [] }
      : { visible: false, set: null, granted: [] },
  joinedOn: (employee, _, context) => (seesFile(context, employee) ? employee.joinedOn : null),
  lastDay: (employee, _, context) => (seesFile(context, employee) ? employee.lastDay : null),
  memberships: async (employee, _, context) =>
    seesFile(context, employee) ? withLastDays(await membershipsOf(context).load(employee.id)) : [],
}

function seesFile({ principal }: GraphContext, { id, teamId }: EmployeeRow): boolean {
  return employeeAccess.allows(principal, 'readFile', { ownerId: id, teamId })
}
