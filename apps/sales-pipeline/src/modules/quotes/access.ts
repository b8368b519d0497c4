import { defineAccess } from '@sellgraph/identity'

/** Who may do what with which quotes. Approving needs the level's role besides, and nobody approves their own. */
export const quoteAccess = defineAccess(
  'Quote',
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
    // A print has prices and the customer's name: for people, and not for programs that read.
    openPaper: {
      CONSULTANT: 'OWN',
      MANAGER: 'TERRITORY',
      DIRECTOR: 'ALL',
      FINANCE: 'ALL',
      LEGAL: 'ALL',
      AUDITOR: 'ALL',
    },
    decide: { MANAGER: 'TREE', DIRECTOR: 'ALL', FINANCE: 'ALL', LEGAL: 'ALL' },
  },
  {
    decisions: ['decide'],
    shows: {
      read: [
        'QuoteVersion',
        'QuoteLine',
        'PaymentTerm',
        'QuoteApprovalTrigger',
        'QuoteApprovalLevel',
        'QuoteApproval',
        'QuoteApprovalStep',
        'QuoteAcceptance',
        'AcceptanceEvidence',
        'QuotePaper',
        'QuoteShare',
        'QuotePriceTier',
        'QuoteConversion',
        'QuoteClaim',
        'QuoteLineFact',
        'QuoteNegotiation',
        'TotalConcession',
        'NegotiationRound',
        'NegotiationPoint',
        'PurchaseIntention',
      ],
      work: ['ApprovalPreview', 'ApprovalPreviewLevel', 'ApprovalCandidate'],
    },
  },
)
