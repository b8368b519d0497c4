import { defineAccess } from '@sellgraph/identity'

/** Who may do what with which orders. */
export const orderAccess = defineAccess(
  'SalesOrder',
  {
    read: {
      CONSULTANT: 'OWN',
      MANAGER: 'TERRITORY',
      DIRECTOR: 'ALL',
      FINANCE: 'ALL',
      LEGAL: 'ALL',
      PRODUCTION: 'ALL',
      LOGISTICS: 'ALL',
      SERVICE: 'ALL',
      AUDITOR: 'ALL',
      READER: 'ALL',
    },
    confirm: { CONSULTANT: 'OWN', MANAGER: 'TREE' },
    submit: { CONSULTANT: 'OWN', MANAGER: 'TREE' },
    supply: { PRODUCTION: 'ALL' },
    cancel: { MANAGER: 'TREE', DIRECTOR: 'ALL' },
    close: { LOGISTICS: 'ALL', MANAGER: 'TREE' },
  },
  { decisions: ['cancel'], shows: { read: ['OrderLine', 'OrderReview', 'Inspection'] } },
)
