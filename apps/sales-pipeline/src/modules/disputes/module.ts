import type { FeatureModule } from '@sellgraph/service-kit'
import { disputeSensitiveState, disputeState } from './events/state.ts'
import { Contract } from './resolvers/Contract.ts'
import { DisputeCase } from './resolvers/DisputeCase.ts'
import { DisputeStep } from './resolvers/DisputeStep.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Query } from './resolvers/Query.ts'
import { DisputeCaseEntity } from './store/dispute-store.ts'

/** Legal disputes over contracts. */
export const disputes: FeatureModule = {
  name: 'disputes',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['DisputeCase'],
  resolvers: { Query, Mutation, Contract, DisputeCase, DisputeStep },
  entities: [DisputeCaseEntity],
  states: [disputeState, disputeSensitiveState],
}
