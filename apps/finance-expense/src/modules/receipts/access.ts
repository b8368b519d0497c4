import { defineAccess } from '@sellgraph/identity'

/** Who may do what with money that came in: finance books it, sales read what their own customers paid. */
export const receiptAccess = defineAccess('Receipt', {
  read: { CONSULTANT: 'OWN', MANAGER: 'TERRITORY', DIRECTOR: 'ALL', FINANCE: 'ALL', AUDITOR: 'ALL' },
  record: { FINANCE: 'ALL' },
  allocate: { FINANCE: 'ALL' },
  reverse: { FINANCE: 'ALL' },
})
