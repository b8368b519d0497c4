import type { DisputeStepResolvers } from '../../../generated/graphql.ts'

export const DisputeStep: DisputeStepResolvers = { recordedBy: ({ recordedBy }) => ({ id: recordedBy }) }
