import { existing } from '@sellgraph/service-kit'
import type { TeamMembershipResolvers } from '../../../generated/graphql.ts'
import { positionById } from '../store/position-loader.ts'
import { teamById } from '../store/team-loader.ts'

export const TeamMembership: TeamMembershipResolvers = {
  team: ({ teamId }, _, context) => (teamId === null ? null : teamById(context).load(teamId)),
  position: ({ positionId }, _, context) => existing(positionById(context).load(positionId)),
}
