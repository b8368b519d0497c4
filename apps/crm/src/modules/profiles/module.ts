import type { FeatureModule } from '@sellgraph/service-kit'
import { decisionProfileSensitiveState, decisionProfileState, needProfileState } from './events/state.ts'
import { Customer } from './resolvers/Customer.ts'
import { DecisionProfile } from './resolvers/DecisionProfile.ts'
import { Lead } from './resolvers/Lead.ts'
import { NeedProfile } from './resolvers/NeedProfile.ts'
import { DecisionProfileEntity, NeedProfileEntity } from './store/profile-store.ts'

export const profiles: FeatureModule = {
  name: 'profiles',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['NeedProfile', 'DecisionProfile'],
  resolvers: { Lead, Customer, NeedProfile, DecisionProfile },
  entities: [NeedProfileEntity, DecisionProfileEntity],
  states: [decisionProfileSensitiveState, decisionProfileState, needProfileState],
}
