import { defineAccess } from '@sellgraph/identity'

/** Pay is seen by who earns it, by the manager of the team, and by who answers for it. */
const pay = {
  CONSULTANT: 'OWN',
  LEGAL: 'OWN',
  PRODUCTION: 'OWN',
  LOGISTICS: 'OWN',
  SERVICE: 'OWN',
  MANAGER: 'TREE',
  FINANCE: 'ALL',
  HR: 'ALL',
  DIRECTOR: 'ALL',
  AUDITOR: 'ALL',
} as const

export const commissionLineAccess = defineAccess(
  'CommissionLine',
  { read: pay },
  { shows: { read: ['CommissionExplanation', 'FormulaStep'] } },
)

export const commissionStatementAccess = defineAccess(
  'CommissionStatement',
  {
    read: pay,
    prepare: { FINANCE: 'ALL', HR: 'ALL', MANAGER: 'TREE' },
    approve: { FINANCE: 'ALL', DIRECTOR: 'ALL', MANAGER: 'TREE' },
  },
  { decisions: ['prepare', 'approve'] },
)

/** A plan that counts is known to whom it pays; a draft to who makes plans. */
export const commissionPlanAccess = defineAccess(
  'CommissionPlan',
  {
    read: {
      CONSULTANT: 'ALL',
      LEGAL: 'ALL',
      PRODUCTION: 'ALL',
      LOGISTICS: 'ALL',
      SERVICE: 'ALL',
      MANAGER: 'ALL',
      FINANCE: 'ALL',
      HR: 'ALL',
      DIRECTOR: 'ALL',
      AUDITOR: 'ALL',
    },
    readDrafts: { FINANCE: 'ALL', HR: 'ALL', DIRECTOR: 'ALL', AUDITOR: 'ALL' },
    draft: { FINANCE: 'ALL', HR: 'ALL', DIRECTOR: 'ALL' },
    approve: { FINANCE: 'ALL', DIRECTOR: 'ALL' },
    activate: { FINANCE: 'ALL', HR: 'ALL', DIRECTOR: 'ALL' },
  },
  { shows: { read: ['CommissionTier', 'ProductClassFactor'] } },
)
