import { defineAccess } from '@sellgraph/identity'

/** Who may do what with which leads. */
export const leadAccess = defineAccess('Lead', {
  read: { CONSULTANT: 'OWN', MANAGER: 'TEAM', DIRECTOR: 'ALL', AUDITOR: 'ALL' },
  capture: { CONSULTANT: 'ALL', MANAGER: 'ALL', DIRECTOR: 'ALL', MACHINE: 'ALL' },
  assign: { MANAGER: 'ALL', DIRECTOR: 'ALL' },
})
