import type { FeatureModule } from '@sellgraph/service-kit'
import { onCustomer } from './events/react-to-customer.ts'
import { CommissionStatement } from './resolvers/CommissionStatement.ts'
import { Contract } from './resolvers/Contract.ts'
import { Customer } from './resolvers/Customer.ts'
import { SalesOrder } from './resolvers/SalesOrder.ts'

/** Types of other services: what this one adds to them, and its copy of who owns which customer. */
export const references: FeatureModule = {
  name: 'references',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['Customer', 'Contract', 'SalesOrder', 'CommissionStatement'],
  resolvers: { Customer, Contract, SalesOrder, CommissionStatement },
  reactions: [onCustomer],
}
