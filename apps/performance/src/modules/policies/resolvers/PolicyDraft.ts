import type { PolicyDraftResolvers } from '../../../generated/graphql.ts'
import { employeeById } from '../../organisation/store/employee-loader.ts'

export const PolicyDraft: PolicyDraftResolvers = {
  value: ({ value }) => JSON.stringify(value),
  preparedBy: ({ preparedBy }, _, context) => employeeById(context).load(preparedBy),
  decidedBy: ({ decidedBy }, _, context) => (decidedBy === null ? null : employeeById(context).load(decidedBy)),
}
