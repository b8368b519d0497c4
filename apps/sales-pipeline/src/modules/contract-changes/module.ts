import type { FeatureModule } from '@sellgraph/service-kit'
import { contractChangeSensitiveState, contractChangeState, contractVersionState } from './events/state.ts'
import { contractEnds } from './jobs/contract-ends.ts'
import { Contract } from './resolvers/Contract.ts'
import { ContractChange } from './resolvers/ContractChange.ts'
import { ContractChangeReview } from './resolvers/ContractChangeReview.ts'
import { ContractVersion } from './resolvers/ContractVersion.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { ContractChangeEntity } from './store/change-store.ts'

/** What becomes of a contract in force before it is fulfilled: amendments, which make versions, and early ends. */
export const contractChanges: FeatureModule = {
  name: 'contract-changes',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['ContractChange'],
  resolvers: { Mutation, Contract, ContractVersion, ContractChange, ContractChangeReview },
  entities: [ContractChangeEntity],
  states: [contractVersionState, contractChangeState, contractChangeSensitiveState],
  jobs: [contractEnds],
}
