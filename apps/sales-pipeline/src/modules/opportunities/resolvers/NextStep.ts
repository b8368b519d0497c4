import type { NextStepResolvers } from '../../../generated/graphql.ts'

export const NextStep: NextStepResolvers = {
  assignee: ({ assigneeId }) => (assigneeId === null ? null : { id: assigneeId }),
}
