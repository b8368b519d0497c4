import { defineAccess } from '@sellgraph/identity'

/** Who words the company's clauses, and who reads them. They belong to nobody. */
export const clauseTemplateAccess = defineAccess(
  'ClauseTemplate',
  {
    read: {
    CONSULTANT: 'ALL', MANAGER: 'ALL', DIRECTOR: 'ALL', FINANCE: 'ALL', LEGAL: 'ALL', PRODUCTION: 'ALL',
    AUDITOR: 'ALL',
  }, // prettier-ignore
    draft: { LEGAL: 'ALL' },
    publish: { LEGAL: 'ALL', DIRECTOR: 'ALL' },
  },
  { common: true, decisions: ['publish'], shows: { read: ['ClausePlaceholder'] } },
)
