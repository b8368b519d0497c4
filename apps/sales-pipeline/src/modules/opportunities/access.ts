import { defineAccess } from '@sellgraph/identity'

/** Who may do what with which opportunities. */
export const opportunityAccess = defineAccess(
  'Opportunity',
  {
    read: {
      CONSULTANT: 'OWN',
      MANAGER: 'TERRITORY',
      DIRECTOR: 'ALL',
      FINANCE: 'ALL',
      LEGAL: 'ALL',
      AUDITOR: 'ALL',
      READER: 'ALL',
    },
    work: { CONSULTANT: 'OWN', MANAGER: 'TREE', DIRECTOR: 'ALL' },
    /** R197: shares tell, with the plan, what somebody earns. Who drafts, reviews and delivers has no need of them. */
    readSplit: { CONSULTANT: 'OWN', MANAGER: 'TERRITORY', DIRECTOR: 'ALL', FINANCE: 'ALL', AUDITOR: 'ALL' },
    // Who earns on a deal is not for those who earn on it to say.
    splitCredit: { MANAGER: 'TREE', DIRECTOR: 'ALL' },
    // Who is named in the team of a deal sees it: that is for the superior to say.
    setTeam: { MANAGER: 'TREE', DIRECTOR: 'ALL' },
    reopen: { MANAGER: 'TREE', DIRECTOR: 'ALL' },
    reviewStrategy: { MANAGER: 'TREE', DIRECTOR: 'ALL' },
  },
  {
    can: [
      {
        actions: ['read', 'work'],
        roles: ['CONSULTANT', 'MANAGER', 'SERVICE', 'PRODUCTION'],
        rows: 'deals in whose team one is named',
        when: ({ employeeId }) => ({ memberIds: { $all: [employeeId] } }),
      },
    ],
    decisions: ['splitCredit', 'setTeam', 'reopen', 'reviewStrategy'],
    shows: {
      read: [
        'ExitCriterion',
        'StageChange',
        'Presentation',
        'NextStep',
        'DealMember',
        'StrategyReview',
        'CustomerReferrals',
        'PlaybookUse',
        'Objection',
        'ObjectionAnswer',
      ],
      readSplit: ['CreditSplit'],
    },
  },
)
