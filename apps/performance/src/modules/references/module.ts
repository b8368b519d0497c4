import type { FeatureModule } from '@sellgraph/service-kit'

/** Types of other services that this one points to or adds to; what it adds is resolved by the feature it belongs to. */
export const references: FeatureModule = {
  name: 'references',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['Contract', 'Allocation'],
  resolvers: {},
}
