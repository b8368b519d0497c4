import { orThrow } from '@sellgraph/graphql-kit'
import type { CustomerResolvers } from '../../../generated/graphql.ts'
import { contractAccess } from '../access.ts'
import { findContractPage } from '../store/contract-store.ts'

export const Customer: Pick<CustomerResolvers, 'contracts'> = {
  contracts: async ({ id }, { status, ...page }, { db, principal }) =>
    orThrow(await findContractPage(db, contractAccess.scope(principal, 'read'), { status, customerId: id }, page)),
}
