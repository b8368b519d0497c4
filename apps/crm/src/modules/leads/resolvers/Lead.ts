import type { LeadResolvers } from '../../../generated/graphql.ts'
import { firstResponseOverdue } from '../domain/first-response.ts'
import { leadById } from '../store/lead-loader.ts'

export const Lead: LeadResolvers = {
  __resolveReference: ({ id }, context) => leadById(context).load(id),
  owner: ({ ownerId }) => (ownerId === null ? null : { id: ownerId }),
  firstResponseOverdue: (lead, _, { clock }) => firstResponseOverdue(lead, clock.now()),
}
