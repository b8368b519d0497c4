import { findByIds } from '@sellgraph/db-kit'
import { defineState } from '@sellgraph/messaging'
import { AuditFindingEntity } from '../store/finding-store.ts'

export const auditFindingState = defineState({
  type: 'state.performance.audit-finding.v1',
  tables: { audit_finding: 'id' },
  rows: (reader, ids) => findByIds(reader, AuditFindingEntity, ids),
})

export const auditFindingSensitiveState = defineState({
  type: 'state-sensitive.performance.audit-finding.v1',
  tables: { audit_finding: 'id' },
  rows: (reader, ids) => findByIds(reader, AuditFindingEntity, ids),
})
