import { defineAccess } from '@sellgraph/identity'

/** Who may do what with money that came in: finance books it, sales read what their own customers paid. */
export const receiptAccess = defineAccess(
  'Receipt',
  {
    read: { CONSULTANT: 'OWN', MANAGER: 'TERRITORY', DIRECTOR: 'ALL', FINANCE: 'ALL', AUDITOR: 'ALL', READER: 'ALL' },
    record: { FINANCE: 'ALL' },
    allocate: { FINANCE: 'ALL' },
    reverse: { FINANCE: 'ALL' },
    // A bank slip shows account numbers, which sales do not see.
    openDocument: { DIRECTOR: 'ALL', FINANCE: 'ALL', AUDITOR: 'ALL' },
    attachDocument: { FINANCE: 'ALL' },
    removeDocument: { FINANCE: 'ALL' },
  },
  { shows: { read: ['Allocation', 'ReceiptDocument'] } },
)
