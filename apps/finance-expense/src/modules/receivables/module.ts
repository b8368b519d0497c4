import type { FeatureModule } from '@sellgraph/service-kit'
import { instalmentState, receivableState } from './events/state.ts'
import { onContractAmended, onContractTerminated } from './events/react-to-change.ts'
import { onContractEffective } from './events/react-to-contract.ts'
import { onDeliverySigned } from './events/react-to-delivery.ts'
import { Instalment } from './resolvers/Instalment.ts'
import { Query } from './resolvers/Query.ts'
import { Receivable } from './resolvers/Receivable.ts'
import { InstalmentEntity } from './store/instalment-store.ts'
import { ReceivableEntity } from './store/receivable-store.ts'

export const receivables: FeatureModule = {
  name: 'receivables',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['Receivable', 'Instalment'],
  resolvers: { Query, Receivable, Instalment },
  entities: [ReceivableEntity, InstalmentEntity],
  states: [receivableState, instalmentState],
  reactions: [onContractEffective, onContractAmended, onContractTerminated, onDeliverySigned],
}
