import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { payoutById } from '../store/payout-loader.ts'
import { confirmPayout } from '../use-cases/confirm-payout.ts'

export const Mutation: Pick<MutationResolvers, 'confirmPayout'> = {
  confirmPayout: mutation(confirmPayout, async ({ payoutId }, context) => ({
    __typename: 'ConfirmPayoutPayload',
    payout: await existing(payoutById(context).load(payoutId)),
  })),
}
