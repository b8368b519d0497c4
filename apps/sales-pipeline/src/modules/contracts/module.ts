import type { FeatureModule } from '@sellgraph/service-kit'
import { contractLineState, contractSensitiveState, contractState } from './events/state.ts'
import { Contract } from './resolvers/Contract.ts'
import { ContractChangeOpinion } from './resolvers/ContractChangeOpinion.ts'
import { ContractChangeRequest } from './resolvers/ContractChangeRequest.ts'
import { ContractClause } from './resolvers/ContractClause.ts'
import { ContractDeviation } from './resolvers/ContractDeviation.ts'
import { ContractInstalment } from './resolvers/ContractInstalment.ts'
import { ContractLine } from './resolvers/ContractLine.ts'
import { ContractLoan } from './resolvers/ContractLoan.ts'
import { ContractReview } from './resolvers/ContractReview.ts'
import { Customer } from './resolvers/Customer.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Opportunity } from './resolvers/Opportunity.ts'
import { Query } from './resolvers/Query.ts'
import { Quote } from './resolvers/Quote.ts'
import { ContractLineEntity } from './store/contract-part-store.ts'
import { ContractEntity } from './store/contract-store.ts'

export const contracts: FeatureModule = {
  name: 'contracts',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['Contract'],
  resolvers: {
    Query,
    Mutation,
    Customer,
    Opportunity,
    Quote,
    Contract,
    ContractLine,
    ContractInstalment,
    ContractReview,
    ContractClause,
    ContractDeviation,
    ContractChangeRequest,
    ContractChangeOpinion,
    ContractLoan,
  },
  entities: [ContractEntity, ContractLineEntity],
  states: [contractLineState, contractSensitiveState, contractState],
}
