export { exitCriteria, isPolicyId, policyIds, policyParameters } from './parameters.ts'
export type { ExitCriterion, PolicyId, PolicyParameter, PolicyValue } from './parameters.ts'
export { policyAt, type PolicyInForce } from './in-force.ts'
export { policyReplica } from './replica.ts'
export { policyDraftStatuses } from './register/policy-draft.ts'
export type { PolicyDraft, PolicyDraftStatus, PolicyVersion, ProposedPolicy } from './register/policy-draft.ts'
export {
  draftPolicy,
  policyDrafts,
  policyVersions,
  publishPolicy,
  returnPolicyDraft,
  withdrawPolicyDraft,
} from './register/register.ts'
export { policyStates } from './register/state.ts'

/** Table `sys.policy_version`: every service. */
export const migrations = { name: 'policies', dir: new URL('./migrations/', import.meta.url) }

/** Table `sys.policy_draft`: performance alone, where policies are made. After {@link migrations}. */
export const registerMigrations = { name: 'policy-register', dir: new URL('./register/migrations/', import.meta.url) }
