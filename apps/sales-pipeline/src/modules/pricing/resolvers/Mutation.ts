import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { pricingPolicyById } from '../store/pricing-policy-loader.ts'
import { publishPricingPolicy } from '../use-cases/publish-pricing-policy.ts'

export const Mutation: Pick<MutationResolvers, 'publishPricingPolicy'> = {
  publishPricingPolicy: mutation(publishPricingPolicy, async ({ pricingPolicyId }, context) => ({
    __typename: 'PublishPricingPolicyPayload',
    pricingPolicy: await existing(pricingPolicyById(context).load(pricingPolicyId)),
  })),
}
