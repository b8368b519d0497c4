import { defineAccess } from '@sellgraph/identity'

/**
 * Who sees and conducts which disputes (R081). The seller knows that there is one, about what, and how it ended; what
 * counsel advises, what is offered, and what was learnt is for those who conduct it, and for auditors.
 */
export const disputeAccess = defineAccess(
  'DisputeCase',
  {
    read: { CONSULTANT: 'OWN', MANAGER: 'TERRITORY', DIRECTOR: 'ALL', LEGAL: 'ALL', AUDITOR: 'ALL' },
    readFile: { DIRECTOR: 'ALL', LEGAL: 'ALL', AUDITOR: 'ALL' },
    conduct: { DIRECTOR: 'ALL', LEGAL: 'ALL' },
  },
  {
    shows: {
      readFile: [
        'DisputeStep',
        'DisputeCase.counselName',
        'DisputeCase.counselFirm',
        'DisputeCase.counselFee',
        'DisputeCase.settledAmount',
        'DisputeCase.lessons',
        'DisputeCase.steps',
      ],
    },
  },
)
