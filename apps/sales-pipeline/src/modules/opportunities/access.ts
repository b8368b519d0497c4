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
  },
  {
    decisions: ['splitCredit'],
    shows: {
      read: ['ExitCriterion', 'StageChange', 'Presentation', 'PlaybookUse', 'Objection', 'ObjectionAnswer'],
      readSplit: ['CreditSplit'],
    },
  },
)
