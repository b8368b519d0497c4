import type { FeatureModule } from '@sellgraph/service-kit'
import { territorySensitiveState, territoryState } from './events/state.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Query } from './resolvers/Query.ts'
import { Team } from './resolvers/Team.ts'
import { Territory } from './resolvers/Territory.ts'
import { TerritoryAppointment } from './resolvers/TerritoryAppointment.ts'
import { TerritoryAppointmentEntity, TerritoryEntity } from './store/territory-store.ts'

/** The parts of the market, the teams that work them and who answers for them. */
export const territories: FeatureModule = {
  name: 'territories',
  schema: new URL('./schema.graphql', import.meta.url),
  resolvers: { Query, Mutation, Team, Territory, TerritoryAppointment },
  entities: [TerritoryEntity, TerritoryAppointmentEntity],
  states: [territoryState, territorySensitiveState],
}
