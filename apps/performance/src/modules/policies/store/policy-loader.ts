import { defineListLoader } from '@sellgraph/graphql-kit'
import { type PolicyDraft, policyDrafts, type PolicyVersion, policyVersions } from '@sellgraph/policies'
import type { GraphContext } from '@sellgraph/service-kit'
import { policyAccess } from '../access.ts'

/** Versions by parameter, the latest first. The register is small: one read serves all parameters. */
export const versionsOf = defineListLoader(
  (version: PolicyVersion) => version.parameter,
  async (context: GraphContext) => (mayRead(context, 'read') ? policyVersions(context.db) : []),
)

/** Drafts by parameter, the latest first. */
export const draftsOf = defineListLoader(
  (draft: PolicyDraft) => draft.parameter,
  async (context: GraphContext) => (mayRead(context, 'readDrafts') ? policyDrafts(context.db) : []),
)

function mayRead({ principal }: GraphContext, action: 'read' | 'readDrafts'): boolean {
  return !policyAccess.scope(principal, action).isEmpty
}
