import type { DecisionProfileResolvers } from '../../../generated/graphql.ts'
import { isDecisionComplete } from '../domain/score.ts'

export const DecisionProfile: DecisionProfileResolvers = {
  complete: (decision) => isDecisionComplete(decision),
  recordedBy: ({ recordedBy }) => (recordedBy === null ? null : { id: recordedBy }),
  recordedAt: ({ createdAt }) => createdAt,
}
