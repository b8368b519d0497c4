import { money } from '@sellgraph/kernel'
import { existing } from '@sellgraph/service-kit'
import type { CommissionStatementResolvers } from '../../../generated/graphql.ts'
import { employeeById } from '../../organisation/store/employee-loader.ts'
import { linesOfStatement, statementById } from '../store/commission-loader.ts'

export const CommissionStatement: CommissionStatementResolvers = {
  __resolveReference: ({ id }, context) => statementById(context).load(id),
  employee: ({ employeeId }, _, context) => existing(employeeById(context).load(employeeId)),
  amount: ({ amount, currency }) => money(amount, currency),
  lines: ({ id }, _, context) => linesOfStatement(context).load(id),
}
