import { defineAccess } from '@sellgraph/identity'

/** Who sees what is owed. Sales read their own customers'; nobody writes a receivable by hand: contracts make them. */
export const receivableAccess = defineAccess(
  'Receivable',
  {
    read: { CONSULTANT: 'OWN', MANAGER: 'TERRITORY', DIRECTOR: 'ALL', FINANCE: 'ALL', AUDITOR: 'ALL', READER: 'ALL' },
  },
  { shows: { read: ['Instalment', 'ReceivableAgeing', 'CurrencyAgeing', 'AgeingBalance'] } },
)
