import type { FeatureModule } from '@sellgraph/service-kit'
import { contactSensitiveState, contactState, customerSensitiveState, customerState } from './events/state.ts'
import { onContractEffective, onOpportunityStageChanged } from './events/react-pipeline.ts'
import { Contact } from './resolvers/Contact.ts'
import { Customer } from './resolvers/Customer.ts'
import { Lead } from './resolvers/Lead.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Query } from './resolvers/Query.ts'
import { ContactEntity, CustomerEntity } from './store/customer-store.ts'

export const customers: FeatureModule = {
  name: 'customers',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['Customer', 'Contact'],
  resolvers: { Query, Mutation, Contact, Customer, Lead },
  entities: [CustomerEntity, ContactEntity],
  states: [contactSensitiveState, contactState, customerSensitiveState, customerState],
  reactions: [onOpportunityStageChanged, onContractEffective],
}
