import type { FeatureModule } from '@sellgraph/service-kit'
import { onOrderState, onReceivableState } from './events/react-others.ts'
import { contractProblemState } from './events/state.ts'
import { Contract } from './resolvers/Contract.ts'
import { ContractExecution } from './resolvers/ContractExecution.ts'
import { ContractExecutionLine } from './resolvers/ContractExecutionLine.ts'
import { ContractProblem } from './resolvers/ContractProblem.ts'
import { ContractProblemStep } from './resolvers/ContractProblemStep.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { ContractProblemEntity } from './store/problem-store.ts'

/** How far contracts in force are carried out, what goes wrong on the way, and when they are completed. */
export const contractExecution: FeatureModule = {
  name: 'contract-execution',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['ContractProblem'],
  resolvers: { Mutation, Contract, ContractExecution, ContractExecutionLine, ContractProblem, ContractProblemStep },
  entities: [ContractProblemEntity],
  reactions: [onOrderState, onReceivableState],
  states: [contractProblemState],
}
