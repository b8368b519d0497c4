import type { FeatureModule } from '@sellgraph/service-kit'
import { contractReceiptState } from './events/state.ts'
import { Contract } from './resolvers/Contract.ts'
import { ContractReceipt } from './resolvers/ContractReceipt.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Query } from './resolvers/Query.ts'
import { ContractReceiptEntity } from './store/receipt-store.ts'

/** Copies of a contract on their way to the departments that work on it. */
export const contractDistribution: FeatureModule = {
  name: 'contract-distribution',
  schema: new URL('./schema.graphql', import.meta.url),
  resolvers: { Query, Mutation, Contract, ContractReceipt },
  entities: [ContractReceiptEntity],
  states: [contractReceiptState],
}
