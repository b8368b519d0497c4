import type { CommissionPlanResolvers } from '../../../generated/graphql.ts'
import { planById } from '../store/commission-loader.ts'

export const CommissionPlan: CommissionPlanResolvers = {
  __resolveReference: ({ id }, context) => planById(context).load(id),
}
