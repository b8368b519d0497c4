import { decimalText } from '@sellgraph/kernel'
import type { AlignedGoalResolvers } from '../../../generated/graphql.ts'

export const AlignedGoal: AlignedGoalResolvers = { target: ({ target }) => decimalText(target) }
