import type { FeatureModule } from '@sellgraph/service-kit'
import { targetSensitiveState, targetState } from './events/state.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Query } from './resolvers/Query.ts'
import { Target } from './resolvers/Target.ts'
import { TargetEntity } from './store/target-store.ts'

/** R151: what people and teams are to reach in a month. */
export const targets: FeatureModule = {
  name: 'targets',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['Target'],
  resolvers: { Query, Mutation, Target },
  entities: [TargetEntity],
  states: [targetSensitiveState, targetState],
}
