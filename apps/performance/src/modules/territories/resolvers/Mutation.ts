import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { teamById } from '../../organisation/store/team-loader.ts'
import { territoryById } from '../store/territory-loader.ts'
import { appointTerritoryManager } from '../use-cases/appoint-territory-manager.ts'
import { assignTeamTerritory } from '../use-cases/assign-team-territory.ts'
import { createTerritory } from '../use-cases/create-territory.ts'
import { endTerritoryAppointment } from '../use-cases/end-territory-appointment.ts'
import { renameTerritory } from '../use-cases/rename-territory.ts'

type Fields =
  'createTerritory' | 'renameTerritory' | 'assignTeamTerritory' | 'appointTerritoryManager' | 'endTerritoryAppointment'

export const Mutation: Pick<MutationResolvers, Fields> = {
  createTerritory: mutation(createTerritory, async ({ territoryId }, context) => ({
    __typename: 'CreateTerritoryPayload',
    territory: await existing(territoryById(context).load(territoryId)),
  })),
  renameTerritory: mutation(renameTerritory, async ({ territoryId }, context) => ({
    __typename: 'RenameTerritoryPayload',
    territory: await existing(territoryById(context).load(territoryId)),
  })),
  assignTeamTerritory: mutation(assignTeamTerritory, async ({ teamId }, context) => ({
    __typename: 'AssignTeamTerritoryPayload',
    team: await existing(teamById(context).load(teamId)),
  })),
  appointTerritoryManager: mutation(appointTerritoryManager, async ({ territoryId }, context) => ({
    __typename: 'AppointTerritoryManagerPayload',
    territory: await existing(territoryById(context).load(territoryId)),
  })),
  endTerritoryAppointment: mutation(endTerritoryAppointment, async ({ territoryId }, context) => ({
    __typename: 'EndTerritoryAppointmentPayload',
    territory: await existing(territoryById(context).load(territoryId)),
  })),
}
