import { money } from '@sellgraph/kernel'
import type { CoveredTargetResolvers } from '../../../generated/graphql.ts'

export const CoveredTarget: CoveredTargetResolvers = {
  employee: ({ scope, employeeId }) => (scope === 'EMPLOYEE' && employeeId !== null ? { id: employeeId } : null),
  team: ({ scope, teamId }) => (scope === 'TEAM' && teamId !== null ? { id: teamId } : null),
  amount: ({ amount, currency }) => money(amount, currency),
}
