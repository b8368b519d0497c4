import { defineAccess } from '@sellgraph/identity'

/** Policies hold for everybody, so everybody may read them; proposals are for who makes and who audits them. */
export const policyAccess = defineAccess(
  'PolicyParameter',
  {
    read: {
      CONSULTANT: 'ALL',
      MANAGER: 'ALL',
      DIRECTOR: 'ALL',
      FINANCE: 'ALL',
      LEGAL: 'ALL',
      PRODUCTION: 'ALL',
      LOGISTICS: 'ALL',
      SERVICE: 'ALL',
      HR: 'ALL',
      AUDITOR: 'ALL',
      ADMIN: 'ALL',
    },
    readDrafts: { HR: 'ALL', DIRECTOR: 'ALL', AUDITOR: 'ALL' },
    draft: { HR: 'ALL', DIRECTOR: 'ALL' },
    publish: { HR: 'ALL', DIRECTOR: 'ALL' },
  },
  { shows: { read: ['PolicyInForce', 'PolicyVersion'], readDrafts: ['PolicyDraft'] } },
)
