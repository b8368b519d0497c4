import type { TerritoryResolvers } from '../../../generated/graphql.ts'
import { appointmentsOf, teamsInTerritory, territoryById } from '../store/territory-loader.ts'

export const Territory: TerritoryResolvers = {
  __resolveReference: ({ id }, context) => territoryById(context).load(id),
  teams: ({ id }, _, context) => teamsInTerritory(context).load(id),
  appointments: ({ id }, _, context) => appointmentsOf(context).load(id),
}
