import { defineAccess } from '@sellgraph/identity'

/** R151: a manager sets the targets of the team and its people, the directors everybody's. */
export const targetAccess = defineAccess(
  'Target',
  {
    read: {
      CONSULTANT: 'OWN',
      SERVICE: 'OWN',
      MANAGER: 'TREE',
      DIRECTOR: 'ALL',
      FINANCE: 'ALL',
      HR: 'ALL',
      AUDITOR: 'ALL',
    },
    set: { MANAGER: 'TREE', DIRECTOR: 'ALL' },
  },
  { decisions: ['set'], shows: { read: ['TargetProgress'] } },
)
