import type { TeamResolvers } from '../../../generated/graphql.ts'
import { territoryById } from '../store/territory-loader.ts'

export const Team: Pick<TeamResolvers, 'territory'> = {
  territory: ({ territoryId }, _, context) => (territoryId === null ? null : territoryById(context).load(territoryId)),
}
