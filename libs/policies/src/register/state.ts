import { defineState, type StateSource } from '@sellgraph/messaging'
import type { PolicyDraft, PolicyVersion } from './policy-draft.ts'
import { DRAFT_COLUMNS, VERSION_COLUMNS } from './register.ts'

/** One row per version, so that a service that starts later knows what held in the past. A version is never changed. */
const policyState = defineState({
  type: 'state.performance.policy.v1',
  tables: { 'sys.policy_version': 'id' },
  rows: async (reader, ids) => {
    const versions = await reader.query<PolicyVersion>(
      `SELECT ${VERSION_COLUMNS} FROM sys.policy_version WHERE id = ANY($1)`,
      [[...ids]],
    )
    return versions.map((policy) => ({ ...policy, version: 1, updatedAt: policy.publishedAt }))
  },
})

/** Proposals are for those who make and audit policies. */
const policyDraftSensitiveState = defineState({
  type: 'state-sensitive.performance.policy-draft.v1',
  tables: { 'sys.policy_draft': 'id' },
  rows: async (reader, ids) => {
    const drafts = await reader.query<PolicyDraft>(`SELECT ${DRAFT_COLUMNS} FROM sys.policy_draft WHERE id = ANY($1)`, [
      [...ids],
    ])
    return drafts.map((draft) => ({ ...draft, updatedAt: draft.decidedAt ?? draft.preparedAt }))
  },
})

/** What the register tells: performance alone, beside {@link registerMigrations}. */
export const policyStates: readonly StateSource[] = [policyDraftSensitiveState, policyState]
