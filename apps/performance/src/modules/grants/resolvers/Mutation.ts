import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { grantById } from '../store/access-grant-loader.ts'
import { approveGrant, rejectGrant } from '../use-cases/decide-grant.ts'
import { requestBreakGlass } from '../use-cases/request-break-glass.ts'
import { requestCover } from '../use-cases/request-cover.ts'
import { revokeGrant, withdrawGrant } from '../use-cases/take-back-grant.ts'

type Fields = 'requestCover' | 'requestBreakGlass' | 'approveGrant' | 'rejectGrant' | 'revokeGrant' | 'withdrawGrant'

export const Mutation: Pick<MutationResolvers, Fields> = {
  requestCover: mutation(requestCover, async ({ grantId }, context) => ({
    __typename: 'RequestCoverPayload',
    grant: await existing(grantById(context).load(grantId)),
  })),
  requestBreakGlass: mutation(requestBreakGlass, async ({ grantId }, context) => ({
    __typename: 'RequestBreakGlassPayload',
    grant: await existing(grantById(context).load(grantId)),
  })),
  approveGrant: mutation(approveGrant, async ({ grantId }, context) => ({
    __typename: 'ApproveGrantPayload',
    grant: await existing(grantById(context).load(grantId)),
  })),
  rejectGrant: mutation(rejectGrant, async ({ grantId }, context) => ({
    __typename: 'RejectGrantPayload',
    grant: await existing(grantById(context).load(grantId)),
  })),
  revokeGrant: mutation(revokeGrant, async ({ grantId }, context) => ({
    __typename: 'RevokeGrantPayload',
    grant: await existing(grantById(context).load(grantId)),
  })),
  withdrawGrant: mutation(withdrawGrant, async ({ grantId }, context) => ({
    __typename: 'WithdrawGrantPayload',
    grant: await existing(grantById(context).load(grantId)),
  })),
}
