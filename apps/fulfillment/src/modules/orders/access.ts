import { defineAccess } from '@sellgraph/identity'

/** Who may do what with which orders. */
export const orderAccess = defineAccess('SalesOrder', {
  read: {
    CONSULTANT: 'OWN',
    MANAGER: 'TEAM',
    DIRECTOR: 'ALL',
    FINANCE: 'ALL',
    LEGAL: 'ALL',
    PRODUCTION: 'ALL',
    LOGISTICS: 'ALL',
    SERVICE: 'ALL',
    AUDITOR: 'ALL',
  },
  confirm: { CONSULTANT: 'OWN', MANAGER: 'TEAM' },
  submit: { CONSULTANT: 'OWN', MANAGER: 'TEAM' },
  supply: { PRODUCTION: 'ALL' },
  cancel: { MANAGER: 'TEAM', DIRECTOR: 'ALL' },
  close: { LOGISTICS: 'ALL', MANAGER: 'TEAM' },
})
