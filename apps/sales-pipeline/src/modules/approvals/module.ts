import type { FeatureModule } from '@sellgraph/service-kit'
import { employeeChanged } from './events/react-to-employee.ts'
import { creditProfileChanged, instalmentChanged } from './events/react-to-finance.ts'
import { ApprovalDelegation } from './resolvers/ApprovalDelegation.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Query } from './resolvers/Query.ts'
import { DelegationEntity } from './store/delegation-store.ts'

/** Who decides quotes: what waits for whom, deputies, previews, and what is known of customers where quotes are judged by it. */
export const approvals: FeatureModule = {
  name: 'approvals',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['ApprovalDelegation'],
  resolvers: { Query, Mutation, ApprovalDelegation },
  entities: [DelegationEntity],
  reactions: [creditProfileChanged, instalmentChanged, employeeChanged],
}
