import { money } from '@sellgraph/kernel'
import { existing } from '@sellgraph/service-kit'
import type { CommissionLineResolvers } from '../../../generated/graphql.ts'
import { employeeById } from '../../organisation/store/employee-loader.ts'
import { lineById, planById, statementById } from '../store/commission-loader.ts'

export const CommissionLine: CommissionLineResolvers = {
  __resolveReference: ({ id }, context) => lineById(context).load(id),
  employee: ({ employeeId }, _, context) => existing(employeeById(context).load(employeeId)),
  contract: ({ contractId }) => ({ id: contractId }),
  allocation: ({ allocationId }) => ({ id: allocationId }),
  plan: ({ planId }, _, context) => existing(planById(context).load(planId)),
  amount: ({ amount, currency }) => money(amount, currency),
  explanation: ({ steps }) => ({ steps }),
  statement: ({ statementId }, _, context) => (statementId === null ? null : statementById(context).load(statementId)),
}
