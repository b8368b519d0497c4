import { defineAccess } from '@sellgraph/identity'

/** Who may import leads and see what became of the rows, which hold phone numbers: who imported them, and superiors. */
export const leadImportAccess = defineAccess('LeadImport', {
  read: { CONSULTANT: 'OWN', MANAGER: 'TEAM', DIRECTOR: 'ALL', AUDITOR: 'ALL' },
  import: { CONSULTANT: 'OWN', MANAGER: 'TEAM', DIRECTOR: 'ALL' },
})
