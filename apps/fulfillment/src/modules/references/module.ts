import type { FeatureModule } from '@sellgraph/service-kit'
import { onCustomer } from './events/react-to-customer.ts'
import { Contract } from './resolvers/Contract.ts'
import { Customer } from './resolvers/Customer.ts'

/** Types of other services that this one points to or adds fields to. */
export const references: FeatureModule = {
  name: 'references',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['Contract', 'Customer'],
  resolvers: { Contract, Customer },
  reactions: [onCustomer],
}
