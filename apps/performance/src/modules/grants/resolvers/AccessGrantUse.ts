import type { AccessGrantUseResolvers } from '../../../generated/graphql.ts'
import { employeeById } from '../../organisation/store/employee-loader.ts'

export const AccessGrantUse: AccessGrantUseResolvers = {
  employee: ({ employeeId }, _, context) => (employeeId === null ? null : employeeById(context).load(employeeId)),
}
