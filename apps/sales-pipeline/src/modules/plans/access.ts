import { defineAccess } from '@sellgraph/identity'

/** Versions of plans that count, or did. */
const decided = { $in: ['APPROVED', 'SUPERSEDED', 'CLOSED'] }

/**
 * R053–R055: a plan is seen by whose it is and by those above. What the company plans, and what the own team does, is
 * known to everybody who sells once it is approved: their own plans serve it.
 */
export const salesPlanAccess = defineAccess(
  'SalesPlan',
  {
    read: { CONSULTANT: 'OWN', MANAGER: 'TREE', DIRECTOR: 'ALL', FINANCE: 'ALL', HR: 'ALL', AUDITOR: 'ALL' },
    write: { CONSULTANT: 'OWN', MANAGER: 'TREE', DIRECTOR: 'ALL' },
    review: { MANAGER: 'TREE', DIRECTOR: 'ALL' },
  },
  {
    can: [
      {
        actions: ['read'],
        roles: ['CONSULTANT', 'MANAGER'],
        rows: 'plans of the company that are or were approved',
        when: () => ({ level: 'COMPANY', status: decided }),
      },
      {
        actions: ['read'],
        roles: ['CONSULTANT', 'MANAGER'],
        rows: 'plans of the own team that are or were approved',
        when: ({ memberTeamId }) => ({ level: 'TEAM', teamId: memberTeamId, status: decided }),
      },
    ],
    decisions: ['write', 'review'],
    shows: { read: ['SalesGoal', 'AlignedGoal', 'GoalBreakdown', 'SalesMeasure'] },
  },
)
