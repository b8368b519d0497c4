import { defineAccess } from '@sellgraph/identity'

/** Who may do what with which contracts (R073: finance, logistics and production get their copy). */
export const contractAccess = defineAccess('Contract', {
  read: {
    CONSULTANT: 'OWN', MANAGER: 'TERRITORY', DIRECTOR: 'ALL', FINANCE: 'ALL', LEGAL: 'ALL', PRODUCTION: 'ALL',
    LOGISTICS: 'ALL', AUDITOR: 'ALL',
  }, // prettier-ignore
  draft: { CONSULTANT: 'OWN', MANAGER: 'TREE', DIRECTOR: 'ALL' },
  reviewLegal: { LEGAL: 'ALL' },
  reviewFinance: { FINANCE: 'ALL' },
  sign: { CONSULTANT: 'OWN', MANAGER: 'TREE', DIRECTOR: 'ALL', LEGAL: 'ALL' },
  archive: { LEGAL: 'ALL', DIRECTOR: 'ALL' },
})
