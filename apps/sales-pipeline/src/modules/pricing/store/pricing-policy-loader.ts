import { defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { findPricingPolicies } from './pricing-policy-store.ts'

/** Policies by id. Ask `pricingPolicyAccess` or `costAccess` before showing what one says. */
export const pricingPolicyById = defineLoader((context: GraphContext, ids) => findPricingPolicies(context.db, ids))
