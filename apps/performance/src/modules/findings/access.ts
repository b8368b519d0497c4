import { defineAccess } from '@sellgraph/identity'

/** Whoever works here may have to put something right. Auditors find, and own nothing that they find. */
const owners = {
  CONSULTANT: 'OWN',
  MANAGER: 'OWN',
  DIRECTOR: 'OWN',
  FINANCE: 'OWN',
  LEGAL: 'OWN',
  PRODUCTION: 'OWN',
  LOGISTICS: 'OWN',
  SERVICE: 'OWN',
  HR: 'OWN',
  ADMIN: 'OWN',
  OPERATOR: 'OWN',
} as const

/** R198, R199: auditors find, verify and close; managers inspect their own people; the owner puts it right. */
export const auditFindingAccess = defineAccess(
  'AuditFinding',
  {
    read: { ...owners, MANAGER: 'TREE', DIRECTOR: 'ALL', AUDITOR: 'ALL' },
    open: { AUDITOR: 'ALL' },
    openSelfInspection: { MANAGER: 'TREE', DIRECTOR: 'ALL' },
    rectify: owners,
    verify: { AUDITOR: 'ALL' },
    close: { AUDITOR: 'ALL' },
  },
  { shows: { read: ['EvidenceRecord'] } },
)
