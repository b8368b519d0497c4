import type { FeatureModule } from '@sellgraph/service-kit'
import { reachFactState } from './events/state.ts'
import { Query } from './resolvers/Query.ts'
import { ReachFact } from './resolvers/ReachFact.ts'
import { ReachFactEntity } from './store/reach-fact-store.ts'

/** What people could reach at any moment, and by which facts. */
export const reach: FeatureModule = {
  name: 'reach',
  schema: new URL('./schema.graphql', import.meta.url),
  resolvers: { Query, ReachFact },
  entities: [ReachFactEntity],
  states: [reachFactState],
}
