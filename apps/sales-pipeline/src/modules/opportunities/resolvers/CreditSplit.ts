import { decimalText } from '@sellgraph/kernel'
import type { CreditSplitResolvers } from '../../../generated/graphql.ts'

export const CreditSplit: CreditSplitResolvers = {
  employee: ({ employeeId }) => ({ id: employeeId }),
  percent: ({ percent }) => decimalText(percent),
}
