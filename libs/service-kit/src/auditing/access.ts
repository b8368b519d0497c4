import { defineAccess } from '@sellgraph/identity'

/** What was done and read is for auditors alone: who runs the system has no part in it (R197). */
export const auditAccess = defineAccess(
  'AuditEntry',
  { read: { AUDITOR: 'ALL' } },
  { shows: { read: ['AuditSubject', 'AuditChange', 'AuditColumnChange', 'RecordRead'] } },
)
