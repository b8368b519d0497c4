import { defineAccess } from '@sellgraph/identity'

/** Everybody has work of their own; superiors see how the time limits of their people are kept. */
export const workItemAccess = defineAccess(
  'WorkItem',
  {
    read: {
      CONSULTANT: 'OWN',
      MANAGER: 'TREE',
      DIRECTOR: 'ALL',
      FINANCE: 'OWN',
      LEGAL: 'OWN',
      PRODUCTION: 'OWN',
      LOGISTICS: 'OWN',
      SERVICE: 'OWN',
      HR: 'OWN',
      AUDITOR: 'ALL',
    },
  },
  { shows: { read: ['WorkSubject', 'WorkCount', 'TimeLimitFigure'] } },
)
