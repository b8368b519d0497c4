import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { organisationAccess } from '../access.ts'
import { findTeams, findTeamsLedBy, type TeamRow } from './team-store.ts'

/** Teams by id, for whoever may read the organisation. */
export const teamById = defineLoader((context: GraphContext, ids) =>
  findTeams(context.db, organisationAccess.scope(context.principal, 'read'), ids),
)

export const teamsLedBy = defineListLoader(
  (team: TeamRow) => team.managerId ?? '',
  (context: GraphContext, employeeIds) =>
    findTeamsLedBy(context.db, organisationAccess.scope(context.principal, 'read'), employeeIds),
)
