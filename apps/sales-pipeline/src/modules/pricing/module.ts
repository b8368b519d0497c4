import type { FeatureModule } from '@sellgraph/service-kit'
import { pricingPolicySensitiveState } from './events/state.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { PricingPolicy } from './resolvers/PricingPolicy.ts'
import { Query } from './resolvers/Query.ts'

/** The rules by which quotes are judged. */
export const pricing: FeatureModule = {
  name: 'pricing',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['PricingPolicy'],
  resolvers: { Query, Mutation, PricingPolicy },
  states: [pricingPolicySensitiveState],
}
