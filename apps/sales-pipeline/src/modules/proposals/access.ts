import { defineAccess } from '@sellgraph/identity'

/** Who may do what with which proposals. */
export const proposalAccess = defineAccess(
  'Proposal',
  {
    read: { CONSULTANT: 'OWN', MANAGER: 'TERRITORY', DIRECTOR: 'ALL', AUDITOR: 'ALL', READER: 'ALL' },
    work: { CONSULTANT: 'OWN', MANAGER: 'TREE', DIRECTOR: 'ALL' },
  },
  { shows: { read: ['ProposalAlternative', 'ProposalLine'] } },
)
