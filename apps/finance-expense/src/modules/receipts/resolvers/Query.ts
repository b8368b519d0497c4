import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { receiptAccess } from '../access.ts'
import { receiptById } from '../store/receipt-loader.ts'
import { findReceiptPage } from '../store/receipt-store.ts'

export const Query: Pick<QueryResolvers, 'receipt' | 'receipts'> = {
  receipt: (_, { id }, context) => receiptById(context).load(id),
  receipts: async (_, { customerId, unallocatedOnly, ...page }, { db, principal }) =>
    orThrow(await findReceiptPage(db, receiptAccess.scope(principal, 'read'), { customerId, unallocatedOnly }, page)),
}
