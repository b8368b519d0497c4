import { defineAccess } from '@sellgraph/identity'

/** Who may do what with commission payments: everybody sees their own, finance pays. */
export const payoutAccess = defineAccess('PayoutInstruction', {
  read: { CONSULTANT: 'OWN', MANAGER: 'TERRITORY', DIRECTOR: 'ALL', FINANCE: 'ALL', HR: 'ALL', AUDITOR: 'ALL' },
  confirm: { FINANCE: 'ALL' },
})
