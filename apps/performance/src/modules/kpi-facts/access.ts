import { defineAccess } from '@sellgraph/identity'

/** People see what they are measured by; managers their team; who answers for the whole, all. */
export const kpiFactAccess = defineAccess('KpiFact', {
  read: {
    CONSULTANT: 'OWN',
    SERVICE: 'OWN',
    MANAGER: 'TREE',
    FINANCE: 'ALL',
    HR: 'ALL',
    DIRECTOR: 'ALL',
    AUDITOR: 'ALL',
  },
})
