import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { contractAccess } from '../access.ts'
import { contractById } from '../store/contract-loader.ts'
import { findContractPage } from '../store/contract-store.ts'

export const Query: Pick<QueryResolvers, 'contract' | 'contracts'> = {
  contract: (_, { id }, context) => contractById(context).load(id),
  contracts: async (_, { first, after, last, before, ...filter }, { db, principal }) =>
    orThrow(
      await findContractPage(db, contractAccess.scope(principal, 'read'), filter, { first, after, last, before }),
    ),
}
