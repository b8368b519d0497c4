import { defineAccess } from '@sellgraph/identity'

/** Rates are no secret of who quotes with them; finance answers for them. */
export const exchangeRateAccess = defineAccess(
  'ExchangeRate',
  {
    read: { CONSULTANT: 'ALL', MANAGER: 'ALL', DIRECTOR: 'ALL', FINANCE: 'ALL', LEGAL: 'ALL', AUDITOR: 'ALL' },
    set: { FINANCE: 'ALL' },
  },
  { common: true },
)
