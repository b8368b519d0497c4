import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { delegationById } from '../store/delegation-loader.ts'
import { delegateApprovals } from '../use-cases/delegate-approvals.ts'
import { revokeApprovalDelegation } from '../use-cases/revoke-approval-delegation.ts'

export const Mutation: Pick<MutationResolvers, 'delegateApprovals' | 'revokeApprovalDelegation'> = {
  delegateApprovals: mutation(delegateApprovals, async ({ delegationId }, context) => ({
    __typename: 'DelegateApprovalsPayload',
    delegation: await existing(delegationById(context).load(delegationId)),
  })),
  revokeApprovalDelegation: mutation(revokeApprovalDelegation, async ({ delegationId }, context) => ({
    __typename: 'RevokeApprovalDelegationPayload',
    delegation: await existing(delegationById(context).load(delegationId)),
  })),
}
