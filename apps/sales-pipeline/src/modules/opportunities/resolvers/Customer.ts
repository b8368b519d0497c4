import { orThrow } from '@sellgraph/graphql-kit'
import type { CustomerResolvers } from '../../../generated/graphql.ts'
import { contractAccess } from '../../contracts/access.ts'
import { opportunityAccess } from '../access.ts'
import { findReferrals, findRepeatPurchases } from '../store/customer-record-store.ts'
import { findOpportunityPage } from '../store/opportunity-store.ts'

export const Customer: Pick<CustomerResolvers, 'opportunities' | 'repeatPurchases' | 'referrals'> = {
  opportunities: async ({ id }, { stage, ...page }, { db, principal }) =>
    orThrow(await findOpportunityPage(db, opportunityAccess.scope(principal, 'read'), { stage, customerId: id }, page)),
  repeatPurchases: ({ id }, _, { db, principal }) =>
    findRepeatPurchases(db, contractAccess.scope(principal, 'read'), id),
  referrals: ({ id }, _, { db, principal }) => findReferrals(db, opportunityAccess.scope(principal, 'read'), id),
}
