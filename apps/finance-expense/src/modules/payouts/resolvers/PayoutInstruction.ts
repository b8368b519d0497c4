import { money } from '@sellgraph/kernel'
import type { PayoutInstructionResolvers } from '../../../generated/graphql.ts'
import { payoutById } from '../store/payout-loader.ts'

export const PayoutInstruction: PayoutInstructionResolvers = {
  __resolveReference: ({ id }, context) => payoutById(context).load(id),
  statement: ({ statementId }) => ({ id: statementId }),
  employee: ({ employeeId }) => ({ id: employeeId }),
  approvedBy: ({ approvedBy }) => ({ id: approvedBy }),
  amount: ({ amount, currency }) => money(amount, currency),
}
