import type { FeatureModule } from '@sellgraph/service-kit'
import { interactionSensitiveState, interactionState } from './events/state.ts'
import { Customer } from './resolvers/Customer.ts'
import { Interaction } from './resolvers/Interaction.ts'
import { Lead } from './resolvers/Lead.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { InteractionEntity } from './store/interaction-store.ts'

export const interactions: FeatureModule = {
  name: 'interactions',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['Interaction'],
  resolvers: { Mutation, Interaction, Lead, Customer },
  entities: [InteractionEntity],
  states: [interactionSensitiveState, interactionState],
}
