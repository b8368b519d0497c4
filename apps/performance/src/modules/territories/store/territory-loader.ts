import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { organisationAccess } from '../../organisation/access.ts'
import { findTeamsInTerritories, type TeamRow } from '../../organisation/store/team-store.ts'
import { territoryAccess } from '../access.ts'
import { findAppointments, findTerritories, type TerritoryAppointmentRow } from './territory-store.ts'

/** Territories by id, for whoever may read them. */
export const territoryById = defineLoader((context: GraphContext, ids) =>
  findTerritories(context.db, territoryAccess.scope(context.principal, 'read'), ids),
)

export const appointmentsOf = defineListLoader(
  (appointment: TerritoryAppointmentRow) => appointment.territoryId,
  (context: GraphContext, territoryIds) => findAppointments(context.db, territoryIds),
)

export const teamsInTerritory = defineListLoader(
  (team: TeamRow) => team.territoryId ?? '',
  (context: GraphContext, territoryIds) =>
    findTeamsInTerritories(context.db, organisationAccess.scope(context.principal, 'read'), territoryIds),
)
