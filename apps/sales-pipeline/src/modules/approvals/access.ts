import { defineAccess } from '@sellgraph/identity'

/** Who delegates decisions: whoever has some. Who decided for whom is for directors and auditors to see besides. */
export const delegationAccess = defineAccess(
  'ApprovalDelegation',
  {
    read: { MANAGER: 'OWN', FINANCE: 'OWN', LEGAL: 'OWN', DIRECTOR: 'ALL', AUDITOR: 'ALL' },
    delegate: { MANAGER: 'OWN', FINANCE: 'OWN', LEGAL: 'OWN', DIRECTOR: 'OWN' },
  },
  {
    can: [
      {
        actions: ['read'],
        rows: 'in which one is the deputy',
        when: ({ employeeId }) => ({ delegateId: employeeId }),
      },
    ],
    decisions: ['delegate'],
  },
)
