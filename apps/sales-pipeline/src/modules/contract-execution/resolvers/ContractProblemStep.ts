import type { ContractProblemStepResolvers } from '../../../generated/graphql.ts'

export const ContractProblemStep: ContractProblemStepResolvers = {
  assignee: ({ assigneeId }) => ({ id: assigneeId }),
  recordedBy: ({ recordedBy }) => ({ id: recordedBy }),
}
