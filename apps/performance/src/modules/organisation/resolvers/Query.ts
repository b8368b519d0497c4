import { orThrow } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { employeeAccess, organisationAccess } from '../access.ts'
import { employeeById } from '../store/employee-loader.ts'
import { findEmployeePage } from '../store/employee-store.ts'
import { findPositionPage } from '../store/position-store.ts'
import { teamById } from '../store/team-loader.ts'
import { findTeamPage } from '../store/team-store.ts'

type Fields = 'me' | 'employee' | 'employees' | 'team' | 'teams' | 'positions'

export const Query: Pick<QueryResolvers, Fields> = {
  me: (_, __, context) =>
    context.principal.employeeId === null ? null : employeeById(context).load(context.principal.employeeId),
  employee: (_, { id }, context) => employeeById(context).load(id),
  employees: async (_, { status, teamId, ...page }, { db, principal }) =>
    orThrow(await findEmployeePage(db, employeeAccess.scope(principal, 'read'), { status, teamId }, page)),
  team: (_, { id }, context) => teamById(context).load(id),
  teams: async (_, page, context) => orThrow(await findTeamPage(context.db, organisationScope(context), page)),
  positions: async (_, page, context) => orThrow(await findPositionPage(context.db, organisationScope(context), page)),
}

function organisationScope({ principal }: GraphContext) {
  return organisationAccess.scope(principal, 'read')
}
