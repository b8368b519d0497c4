import type { MigrationSet } from '@sellgraph/db-kit'

export {
  type AuditChange,
  type AuditEntry,
  type AuditKind,
  auditKinds,
  type AuditSubject,
  ENTRY_COLUMNS,
  type Json,
  type NewAuditEntry,
} from './entry.ts'
export {
  type AuditKeeper,
  type AuditOptions,
  keepAudit,
  readable,
  type ReadableChange,
  type ReadableValue,
} from './keeper.ts'
export { generateMasterKeys, MasterKeyProblem, MasterKeys, type MasterKeySet, openMasterKeys } from './master-keys.ts'
export { erasePeople, personal, type Personal, type SealedValue } from './personal.ts'
export { auditAs, recordAudit } from './record.ts'
export { anchorTypeOf, publishAnchor, sealAll, type Sealer, startSealer } from './sealer.ts'
export { type AuditedTable, auditedTables, type AuditSources, columnsOf, personalPaths } from './tables.ts'
export { publishedAnchors } from './anchors.ts'
export { trackedTables } from './track.ts'
export { type Anchor, type AuditProblem, type AuditReport, ownAnchors, verifyChain } from './verify.ts'

export const migrations: MigrationSet = { name: 'audit', dir: new URL('./migrations/', import.meta.url) }
