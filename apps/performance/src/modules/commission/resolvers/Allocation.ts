import type { AllocationResolvers } from '../../../generated/graphql.ts'
import { linesOfAllocation } from '../store/commission-loader.ts'

export const Allocation: AllocationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  commissionLines: ({ id }, _, context) => linesOfAllocation(context).load(id),
}
