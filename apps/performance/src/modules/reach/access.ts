import { defineAccess } from '@sellgraph/identity'

/** What somebody could reach, and when: for who answers for the people and their rights, and for each of themselves. */
export const reachAccess = defineAccess(
  'EmployeeReach',
  {
    read: {
      HR: 'ALL',
      AUDITOR: 'ALL',
      DIRECTOR: 'ALL',
      MANAGER: 'OWN',
      CONSULTANT: 'OWN',
      FINANCE: 'OWN',
      LEGAL: 'OWN',
      PRODUCTION: 'OWN',
      LOGISTICS: 'OWN',
      SERVICE: 'OWN',
      ADMIN: 'OWN',
      OPERATOR: 'OWN',
    },
  },
  { shows: { read: ['ReachedTeam', 'ReachExplanation', 'ReachFact'] } },
)
