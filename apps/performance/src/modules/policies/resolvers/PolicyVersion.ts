import type { PolicyVersionResolvers } from '../../../generated/graphql.ts'
import { employeeById } from '../../organisation/store/employee-loader.ts'

export const PolicyVersion: PolicyVersionResolvers = {
  number: ({ policyVersion }) => policyVersion,
  value: ({ value }) => JSON.stringify(value),
  approvedBy: ({ approvedBy }, _, context) => (approvedBy === null ? null : employeeById(context).load(approvedBy)),
}
