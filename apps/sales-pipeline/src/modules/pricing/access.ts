import { defineAccess } from '@sellgraph/identity'

/** Who sees the floors, and who sets them. */
export const pricingPolicyAccess = defineAccess(
  'PricingPolicy',
  {
    read: { MANAGER: 'ALL', DIRECTOR: 'ALL', FINANCE: 'ALL', AUDITOR: 'ALL' },
    publish: { DIRECTOR: 'ALL', FINANCE: 'ALL' },
    simulate: { DIRECTOR: 'ALL' },
  },
  {
    shows: {
      read: ['FamilyMarginFloor', 'ApprovalMatrixLevel', 'ApprovalMatrixRule'],
      simulate: ['PricingPolicySimulation', 'SimulatedLevel'],
    },
  },
)
