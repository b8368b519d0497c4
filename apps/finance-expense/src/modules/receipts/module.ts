import type { FeatureModule } from '@sellgraph/service-kit'
import { allocationSensitiveState, allocationState, receiptSensitiveState, receiptState } from './events/state.ts'
import { Allocation } from './resolvers/Allocation.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Query } from './resolvers/Query.ts'
import { Receipt } from './resolvers/Receipt.ts'
import { AllocationEntity } from './store/allocation-store.ts'
import { ReceiptEntity } from './store/receipt-store.ts'

export const receipts: FeatureModule = {
  name: 'receipts',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['Receipt', 'Allocation'],
  resolvers: { Query, Mutation, Receipt, Allocation },
  entities: [ReceiptEntity, AllocationEntity],
  states: [receiptState, receiptSensitiveState, allocationState, allocationSensitiveState],
}
