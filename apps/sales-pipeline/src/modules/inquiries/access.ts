import { defineAccess } from '@sellgraph/identity'

/** Who may do what with which inquiries. */
export const inquiryAccess = defineAccess(
  'Inquiry',
  {
    read: { CONSULTANT: 'OWN', MANAGER: 'TERRITORY', DIRECTOR: 'ALL', AUDITOR: 'ALL', READER: 'ALL' },
    work: { CONSULTANT: 'OWN', MANAGER: 'TREE', DIRECTOR: 'ALL' },
  },
  { shows: { read: ['InquiryLine'] } },
)
