import { defineAccess } from '@sellgraph/identity'

/** Who may do what with which contracts (R073: finance, logistics and production get their copy). */
export const contractAccess = defineAccess(
  'Contract',
  {
    read: {
    CONSULTANT: 'OWN', MANAGER: 'TERRITORY', DIRECTOR: 'ALL', FINANCE: 'ALL', LEGAL: 'ALL', PRODUCTION: 'ALL',
    LOGISTICS: 'ALL', AUDITOR: 'ALL', READER: 'ALL',
  }, // prettier-ignore
    draft: { CONSULTANT: 'OWN', MANAGER: 'TREE', DIRECTOR: 'ALL' },
    reviewLegal: { LEGAL: 'ALL' },
    reviewFinance: { FINANCE: 'ALL' },
    reviewDirector: { DIRECTOR: 'ALL' },
    // R069: whoever makes the product judges what is promised of it; the superiors of the seller judge the business.
    reviewTechnical: { PRODUCTION: 'ALL' },
    reviewBusiness: { MANAGER: 'TREE', DIRECTOR: 'ALL' },
    // R071: what the company answers a customer who wants the contract changed.
    settleChange: { MANAGER: 'TREE', DIRECTOR: 'ALL', LEGAL: 'ALL' },
    // A contract that the company has approved is given up by who answers for it.
    abandon: { MANAGER: 'TREE', DIRECTOR: 'ALL', LEGAL: 'ALL' },
    sign: { CONSULTANT: 'OWN', MANAGER: 'TREE', DIRECTOR: 'ALL', LEGAL: 'ALL' },
    // R073: each department says itself that its copy is there.
    receiveFinance: { FINANCE: 'ALL' },
    receiveLogistics: { LOGISTICS: 'ALL' },
    receiveProduction: { PRODUCTION: 'ALL' },
    archive: { LEGAL: 'ALL', DIRECTOR: 'ALL' },
    // R071: what becomes of a contract in force.
    change: { CONSULTANT: 'OWN', MANAGER: 'TREE', DIRECTOR: 'ALL', LEGAL: 'ALL' },
    // R075: everybody who carries a contract out says what goes wrong.
    coordinate: {
    CONSULTANT: 'OWN', MANAGER: 'TREE', DIRECTOR: 'ALL', FINANCE: 'ALL', LEGAL: 'ALL', PRODUCTION: 'ALL', LOGISTICS: 'ALL',
  }, // prettier-ignore
    readCollection: {
    CONSULTANT: 'OWN', MANAGER: 'TERRITORY', DIRECTOR: 'ALL', FINANCE: 'ALL', LEGAL: 'ALL', AUDITOR: 'ALL', READER: 'ALL',
  }, // prettier-ignore
    // The list of documents is seen with the contract. Their content is not production's and logistics': it has prices.
    openDocument: {
    CONSULTANT: 'OWN', MANAGER: 'TREE', DIRECTOR: 'ALL', FINANCE: 'ALL', LEGAL: 'ALL', AUDITOR: 'ALL',
  }, // prettier-ignore
    attachDocument: { CONSULTANT: 'OWN', MANAGER: 'TREE', DIRECTOR: 'ALL', LEGAL: 'ALL' },
    removeDocument: { DIRECTOR: 'ALL', LEGAL: 'ALL' },
  },
  {
    decisions: ['reviewBusiness', 'settleChange', 'abandon'],
    shows: {
      read: [
        'ContractLine',
        'RepeatPurchases',
        'ContractInstalment',
        'ContractClause',
        'ContractReview',
        'ContractSignature',
        'ContractDocument',
        'ContractShare',
        'ContractReceipt',
        'ContractDistributionFigures',
        'ContractVersion',
        'ContractChange',
        'ContractChangeReview',
        'ContractChangeSignature',
        'ContractTermChange',
        'ContractExecution',
        'ContractExecutionLine',
        'ContractProblem',
        'ContractProblemStep',
        'ContractDeviation',
        'ContractChecklistAnswer',
        'SignatureGap',
        'ExplainedClause',
        'ExplanationQuestion',
        'ContractChangeOpinion',
        'ContractExplanation',
        'ContractChangeRequest',
        'ContractLoan',
      ],
      readCollection: ['ContractExecution.owed', 'ContractExecution.delivered', 'ContractExecution.collected'],
    },
  },
)
