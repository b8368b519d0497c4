import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { payoutAccess } from '../access.ts'
import { payoutById } from '../store/payout-loader.ts'
import { findPayoutPage } from '../store/payout-store.ts'

export const Query: Pick<QueryResolvers, 'payout' | 'payouts'> = {
  payout: (_, { id }, context) => payoutById(context).load(id),
  payouts: async (_, { status, employeeId, period, ...page }, { db, principal }) =>
    orThrow(await findPayoutPage(db, payoutAccess.scope(principal, 'read'), { status, employeeId, period }, page)),
}
