import type { ContractProblemResolvers } from '../../../generated/graphql.ts'
import { stepsOfProblem } from '../store/execution-loader.ts'

export const ContractProblem: ContractProblemResolvers = {
  assignee: ({ assigneeId }) => ({ id: assigneeId }),
  raisedBy: ({ raisedBy }) => ({ id: raisedBy }),
  resolvedBy: ({ resolvedBy }) => (resolvedBy === null ? null : { id: resolvedBy }),
  steps: ({ id }, _, context) => stepsOfProblem(context).load(id),
}
