import { defineAccess } from '@sellgraph/identity'

/** Who may import leads and see what became of the rows, which hold phone numbers: who imported them, and superiors. */
export const leadImportAccess = defineAccess(
  'LeadImport',
  {
    read: { CONSULTANT: 'OWN', MANAGER: 'TERRITORY', DIRECTOR: 'ALL', AUDITOR: 'ALL' },
    /** Phone numbers and e-mail addresses of the file in full; superiors see them masked. */
    showContactData: { CONSULTANT: 'OWN', MANAGER: 'OWN', DIRECTOR: 'OWN' },
    import: { CONSULTANT: 'OWN', MANAGER: 'TREE', DIRECTOR: 'ALL' },
  },
  { shows: { read: ['ImportedRow', 'LeadImportIssue'], showContactData: ['LeadImportCell'] } },
)
