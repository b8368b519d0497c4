import type { FeatureModule } from '@sellgraph/service-kit'
import { apiClientState } from './events/state.ts'
import { ApiClient } from './resolvers/ApiClient.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Query } from './resolvers/Query.ts'
import { ApiClientEntity } from './store/api-client-store.ts'

/** Which machines may do what, on which rows. */
export const apiClients: FeatureModule = {
  name: 'api-clients',
  schema: new URL('./schema.graphql', import.meta.url),
  resolvers: { Query, Mutation, ApiClient },
  entities: [ApiClientEntity],
  states: [apiClientState],
}
