import type { FeatureModule } from '@sellgraph/service-kit'
import { leadConverted } from './events/react-lead-converted.ts'
import {
  opportunitySensitiveState,
  opportunityState,
  presentationSensitiveState,
  presentationState,
  stageChangeSensitiveState,
  stageChangeState,
} from './events/state.ts'
import { CreditSplit } from './resolvers/CreditSplit.ts'
import { Customer } from './resolvers/Customer.ts'
import { Lead } from './resolvers/Lead.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Opportunity } from './resolvers/Opportunity.ts'
import { Presentation } from './resolvers/Presentation.ts'
import { Query } from './resolvers/Query.ts'
import { OpportunityEntity } from './store/opportunity-store.ts'

export const opportunities: FeatureModule = {
  name: 'opportunities',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['Opportunity', 'Lead'],
  resolvers: { Query, Mutation, Customer, Lead, Opportunity, CreditSplit, Presentation },
  entities: [OpportunityEntity],
  reactions: [leadConverted],
  states: [
    opportunitySensitiveState,
    opportunityState,
    presentationSensitiveState,
    presentationState,
    stageChangeSensitiveState,
    stageChangeState,
  ],
}
