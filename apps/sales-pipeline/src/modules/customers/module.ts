import type { FeatureModule } from '@sellgraph/service-kit'
import { customerChanged } from './events/react-customer-changed.ts'
import { customerMerged } from './events/react-customer-merged.ts'
import { valueClassChanged } from './events/react-value-class-changed.ts'
import { Customer } from './resolvers/Customer.ts'

/** The copy of crm's customers that deals are made with, who owns their open deals, and which prices they have. */
export const customers: FeatureModule = {
  name: 'customers',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['Customer'],
  resolvers: { Customer },
  reactions: [customerChanged, customerMerged, valueClassChanged],
}
