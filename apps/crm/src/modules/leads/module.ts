import type { FeatureModule } from '@sellgraph/service-kit'
import { leadSensitiveState, leadState } from './events/state.ts'
import { Lead } from './resolvers/Lead.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Query } from './resolvers/Query.ts'
import { LeadEntity } from './store/lead-store.ts'

export const leads: FeatureModule = {
  name: 'leads',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['Lead', 'PooledLead'],
  resolvers: { Query, Mutation, Lead },
  entities: [LeadEntity],
  states: [leadSensitiveState, leadState],
}
