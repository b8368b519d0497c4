import { defineAccess } from '@sellgraph/identity'

/** Everybody who works here may ask for one but auditors, who read all as it is; who decides is somebody else. */
const staff = {
  CONSULTANT: 'OWN',
  MANAGER: 'TREE',
  DIRECTOR: 'ALL',
  FINANCE: 'OWN',
  LEGAL: 'OWN',
  PRODUCTION: 'OWN',
  LOGISTICS: 'OWN',
  SERVICE: 'OWN',
  HR: 'OWN',
  ADMIN: 'OWN',
  OPERATOR: 'OWN',
} as const

/** Of a grant, the team is that of the covered employee, or of who reads with a lent role. */
export const accessGrantAccess = defineAccess(
  'AccessGrant',
  {
    read: { MANAGER: 'TREE', DIRECTOR: 'ALL', HR: 'ALL', AUDITOR: 'ALL' },
    /** For whom: grantee or covered. */
    requestCover: staff,
    requestBreakGlass: staff,
    /** R197: exceptions are the director's; covers within a team also its manager's. Never who has a part in it. */
    decide: { MANAGER: 'TREE', DIRECTOR: 'ALL' },
    revoke: { MANAGER: 'TREE', DIRECTOR: 'ALL' },
    withdraw: {},
  },
  {
    shows: { read: ['AccessGrantUse', 'AccessGrantUseField'] },
    can: [
      {
        actions: ['read', 'revoke'],
        rows: 'one received',
        when: ({ employeeId }) => ({ granteeId: employeeId }),
      },
      {
        actions: ['read', 'revoke'],
        rows: 'one by which one is covered',
        when: ({ employeeId }) => ({ coveredId: employeeId }),
      },
      {
        actions: ['read', 'revoke'],
        rows: 'one decided',
        when: ({ employeeId }) => ({ decidedById: employeeId }),
      },
      {
        actions: ['read', 'withdraw'],
        rows: 'one asked for',
        when: ({ employeeId }) => ({ requestedById: employeeId }),
      },
    ],
  },
)
