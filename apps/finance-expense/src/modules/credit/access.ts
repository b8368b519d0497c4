import { defineAccess } from '@sellgraph/identity'

/** Who may do what with credit: sales see their own customers' and ask, finance sets, finance or a director excepts. */
export const creditAccess = defineAccess(
  'CreditProfile',
  {
    read: { CONSULTANT: 'OWN', MANAGER: 'TERRITORY', DIRECTOR: 'ALL', FINANCE: 'ALL', AUDITOR: 'ALL' },
    set: { FINANCE: 'ALL' },
    requestException: { CONSULTANT: 'OWN', MANAGER: 'TREE', DIRECTOR: 'ALL', FINANCE: 'ALL' },
    decideException: { DIRECTOR: 'ALL', FINANCE: 'ALL' },
  },
  { shows: { read: ['CreditExposure', 'CreditReservation', 'CreditCheck', 'CreditException'] } },
)
