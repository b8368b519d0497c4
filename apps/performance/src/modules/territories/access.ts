import { defineAccess } from '@sellgraph/identity'

/** The map of the market is known to all who work here. Who draws it says who reaches what: HR and directors. */
export const territoryAccess = defineAccess(
  'Territory',
  {
    read: {
      CONSULTANT: 'ALL',
      MANAGER: 'ALL',
      DIRECTOR: 'ALL',
      FINANCE: 'ALL',
      LEGAL: 'ALL',
      PRODUCTION: 'ALL',
      LOGISTICS: 'ALL',
      SERVICE: 'ALL',
      HR: 'ALL',
      AUDITOR: 'ALL',
      ADMIN: 'ALL',
    },
    shape: { HR: 'ALL', DIRECTOR: 'ALL' },
    appoint: { HR: 'ALL', DIRECTOR: 'ALL' },
  },
  { shows: { read: ['TerritoryAppointment'] } },
)
