import type { FeatureModule } from '@sellgraph/service-kit'
import { Contract } from './resolvers/Contract.ts'
import { ContractDocument } from './resolvers/ContractDocument.ts'
import { Mutation } from './resolvers/Mutation.ts'

export const contractDocuments: FeatureModule = {
  name: 'contract-documents',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['ContractDocument'],
  resolvers: { Mutation, Contract, ContractDocument },
}
