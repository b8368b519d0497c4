import { defineAccess } from '@sellgraph/identity'

/** Who approves whose quotes, and what was let pass outside a limit, is for auditors: approvers have no part in it. */
export const approvalAuditAccess = defineAccess(
  'ApprovalPair',
  { read: { AUDITOR: 'ALL' } },
  { shows: { read: ['PriceOverride'] } },
)
