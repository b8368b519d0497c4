import { defineAccess } from '@sellgraph/identity'

/** Who may do what with return visits: after-sales plans and makes them, sales read what their customers said. */
export const returnVisitAccess = defineAccess(
  'ReturnVisit',
  {
    read: { CONSULTANT: 'OWN', MANAGER: 'TERRITORY', DIRECTOR: 'ALL', SERVICE: 'ALL', AUDITOR: 'ALL', READER: 'ALL' },
    plan: { SERVICE: 'ALL' },
    record: { SERVICE: 'ALL' },
  },
  { shows: { read: ['VisitAnswer'] } },
)
