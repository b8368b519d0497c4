import type { FeatureModule } from '@sellgraph/service-kit'
import { orderSensitiveState, orderState } from './events/state.ts'
import { onContractAmended, onContractEffective, onContractTerminated } from './events/react-contract.ts'
import { onCreditRejected, onCreditReserved } from './events/react-credit.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { OrderLine } from './resolvers/OrderLine.ts'
import { Query } from './resolvers/Query.ts'
import { SalesOrder } from './resolvers/SalesOrder.ts'
import { OrderLineEntity, SalesOrderEntity } from './store/order-store.ts'

export const orders: FeatureModule = {
  name: 'orders',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['SalesOrder'],
  resolvers: { Query, Mutation, SalesOrder, OrderLine },
  entities: [SalesOrderEntity, OrderLineEntity],
  states: [orderState, orderSensitiveState],
  reactions: [onContractEffective, onContractAmended, onContractTerminated, onCreditReserved, onCreditRejected],
}
