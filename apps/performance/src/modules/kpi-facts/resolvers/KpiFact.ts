import { money } from '@sellgraph/kernel'
import { existing } from '@sellgraph/service-kit'
import type { KpiFactResolvers } from '../../../generated/graphql.ts'
import { employeeById } from '../../organisation/store/employee-loader.ts'
import { teamById } from '../../organisation/store/team-loader.ts'
import { factById } from '../store/kpi-fact-loader.ts'

export const KpiFact: KpiFactResolvers = {
  __resolveReference: ({ id }, context) => factById(context).load(id),
  employee: ({ employeeId }, _, context) => existing(employeeById(context).load(employeeId)),
  team: ({ teamId }, _, context) => (teamId === null ? null : teamById(context).load(teamId)),
  amount: ({ amount, currency }) => (amount === null || currency === null ? null : money(amount, currency)),
  customer: ({ customerId }) => ({ id: customerId }),
  contract: ({ contractId }) => ({ id: contractId }),
  allocation: ({ evidence, evidenceId }) => (evidence === 'ALLOCATION' ? { id: evidenceId } : null),
  returnVisit: ({ evidence, evidenceId }) => (evidence === 'RETURN_VISIT' ? { id: evidenceId } : null),
}
