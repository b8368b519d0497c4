import { defineAccess } from '@sellgraph/identity'

/** Everybody at work may look products and prices up; what they cost is for those who answer for margins. */
export const productAccess = defineAccess(
  'Product',
  {
    read: {
    CONSULTANT: 'ALL', MANAGER: 'ALL', DIRECTOR: 'ALL', FINANCE: 'ALL', LEGAL: 'ALL', PRODUCTION: 'ALL',
    LOGISTICS: 'ALL', SERVICE: 'ALL', HR: 'ALL', AUDITOR: 'ALL', ADMIN: 'ALL', MACHINE: 'ALL', READER: 'ALL',
  }, // prettier-ignore
    define: { MANAGER: 'ALL', DIRECTOR: 'ALL', ADMIN: 'ALL' },
    setPrice: { MANAGER: 'ALL', DIRECTOR: 'ALL' },
    setCost: { FINANCE: 'ALL', DIRECTOR: 'ALL' },
    /** R078: drafts are no statements yet, and are for those who make them. */
    draftFact: { PRODUCTION: 'ALL', MANAGER: 'ALL', DIRECTOR: 'ALL' },
    publishFact: { PRODUCTION: 'ALL', DIRECTOR: 'ALL' },
    releaseHold: { PRODUCTION: 'ALL', DIRECTOR: 'ALL' },
  },
  { shows: { read: ['PriceBookEntry', 'ProductFact', 'ProductHold'] }, common: true },
)

/** R197: a consultant sees prices and not what stands behind them. Rows are still limited by the record's own table. */
export const costAccess = defineAccess(
  'Cost',
  {
    read: { MANAGER: 'ALL', DIRECTOR: 'ALL', FINANCE: 'ALL', AUDITOR: 'ALL' },
  },
  { shows: { read: ['UnitCost', 'ProductCostView', 'LineMarginView', 'QuoteMarginView', 'ReportMarginView'] } },
)
