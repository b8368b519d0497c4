import type { FeatureModule } from '@sellgraph/service-kit'
import { auditFindingSensitiveState, auditFindingState } from './events/state.ts'
import { findingDue } from './jobs/finding-due.ts'
import { AuditFinding } from './resolvers/AuditFinding.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Query } from './resolvers/Query.ts'
import { AuditFindingEntity } from './store/finding-store.ts'

/** R198, R199, R201: what self-inspection, internal audit and regulators find, until it is put right. */
export const findings: FeatureModule = {
  name: 'findings',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['AuditFinding'],
  resolvers: { Query, Mutation, AuditFinding },
  entities: [AuditFindingEntity],
  states: [auditFindingState, auditFindingSensitiveState],
  jobs: [findingDue],
}
