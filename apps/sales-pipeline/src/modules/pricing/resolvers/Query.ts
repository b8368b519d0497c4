import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { pricingPolicyAccess } from '../access.ts'
import { findPricingPolicyOn } from '../store/pricing-policy-store.ts'

export const Query: Pick<QueryResolvers, 'pricingPolicy'> = {
  pricingPolicy: (_, { on }, { db, principal, clock }) =>
    pricingPolicyAccess.scope(principal, 'read').isEmpty
      ? null
      : findPricingPolicyOn(db, on ?? localDate(clock.now(), DEFAULT_ZONE)),
}
