import type { ApprovalDelegationResolvers, QuoteApproverRole } from '../../../generated/graphql.ts'
import { approverRoles } from '../../quotes/domain/approval.ts'

export const ApprovalDelegation: ApprovalDelegationResolvers = {
  delegator: ({ delegatorId }) => ({ id: delegatorId }),
  delegate: ({ delegateId }) => ({ id: delegateId }),
  // Roles that decide no quotes are of no use to the deputy.
  roles: ({ roles }) =>
    roles.filter((role): role is QuoteApproverRole => (approverRoles as readonly string[]).includes(role)),
  from: ({ validFrom }) => validFrom,
  until: ({ validUntil }) => validUntil,
}
