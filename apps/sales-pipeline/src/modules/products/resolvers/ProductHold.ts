import type { ProductHoldResolvers } from '../../../generated/graphql.ts'

export const ProductHold: ProductHoldResolvers = {
  releasedBy: ({ releasedBy }) => (releasedBy === null ? null : { id: releasedBy }),
}
