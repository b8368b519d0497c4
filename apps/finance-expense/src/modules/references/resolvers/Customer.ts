import { orThrow } from '@sellgraph/graphql-kit'
import type { CustomerResolvers } from '../../../generated/graphql.ts'
import { creditProfileOfCustomer } from '../../credit/store/credit-loader.ts'
import { receivableAccess } from '../../receivables/access.ts'
import { findReceivablePage } from '../../receivables/store/receivable-store.ts'

export const Customer: CustomerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  creditProfile: async ({ id }, _, context) => (await creditProfileOfCustomer(context).load(id))[0] ?? null,
  receivables: async ({ id }, { status, ...page }, { db, principal }) =>
    orThrow(await findReceivablePage(db, receivableAccess.scope(principal, 'read'), { customerId: id, status }, page)),
}
