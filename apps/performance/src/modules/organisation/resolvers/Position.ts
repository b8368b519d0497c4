import type { PositionResolvers } from '../../../generated/graphql.ts'
import { positionById } from '../store/position-loader.ts'

export const Position: PositionResolvers = {
  __resolveReference: ({ id }, context) => positionById(context).load(id),
}
