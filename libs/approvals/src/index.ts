export { canonicalJson, contentHash } from './content-hash.ts'
export { approvalStatuses, covers, stepKinds } from './approval.ts'
export type {
  Approval,
  ApprovalContent,
  ApprovalDelegation,
  ApprovalLevel,
  ApprovalStatus,
  ApprovalStep,
  ApprovalTrigger,
  Approver,
  DecisionOutcome,
  StepKind,
} from './approval.ts'
export {
  approvalsOf,
  approvalsToDecide,
  type ApprovalOutcome,
  carryApproval,
  decideApproval,
  delegateApprovals,
  delegationsById,
  delegationsTo,
  escalateApproval,
  findApproval,
  findApprovals,
  openApproval,
  requireApproval,
  revokeDelegation,
  revokeDelegationsOf,
  type RecordedDelegation,
  stepsById,
  stepsOf,
  voidApproval,
  withdrawApproval,
} from './store.ts'
export { approvalEscalation } from './escalation.ts'

/** Tables `sys.approval_request`, `sys.approval_step` and `sys.approval_delegation`. */
export const migrations = { name: 'approvals', dir: new URL('./migrations/', import.meta.url) }
