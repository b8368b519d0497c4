import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { employeeAccess } from '../access.ts'
import { type EmployeeRow, findEmployees, findTeamMembers } from './employee-store.ts'
import { findMemberships, type TeamMembershipRow } from './membership-store.ts'

/** Employees by id as the caller may see them. */
export const employeeById = defineLoader((context: GraphContext, ids) =>
  findEmployees(context.db, employeeAccess.scope(context.principal, 'read'), ids),
)

export const membersOfTeam = defineListLoader(
  (employee: EmployeeRow) => employee.teamId ?? '',
  (context: GraphContext, teamIds) =>
    findTeamMembers(context.db, employeeAccess.scope(context.principal, 'read'), teamIds),
)

export const membershipsOf = defineListLoader(
  (membership: TeamMembershipRow) => membership.employeeId,
  (context: GraphContext, employeeIds) => findMemberships(context.db, employeeIds),
)
