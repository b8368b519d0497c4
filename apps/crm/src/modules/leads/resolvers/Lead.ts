import { maskContactDataIn, maskEmail, maskPhone, protectedText } from '@sellgraph/graphql-kit'
import type { LeadResolvers } from '../../../generated/graphql.ts'
import { leadAccess } from '../access.ts'
import { firstResponseOverdue } from '../domain/first-response.ts'
import { leadById } from '../store/lead-loader.ts'

export const Lead: LeadResolvers = {
  __resolveReference: ({ id }, context) => leadById(context).load(id),
  owner: ({ ownerId }) => (ownerId === null ? null : { id: ownerId }),
  phone: (lead, _, { principal }) =>
    protectedText(lead.phone, leadAccess.allows(principal, 'showContactData', lead), maskPhone),
  email: (lead, _, { principal }) =>
    protectedText(lead.email, leadAccess.allows(principal, 'showContactData', lead), maskEmail),
  note: (lead, _, { principal }) =>
    lead.note === null || leadAccess.allows(principal, 'showContactData', lead)
      ? lead.note
      : maskContactDataIn(lead.note),
  firstResponseOverdue: (lead, _, { clock }) => firstResponseOverdue(lead, clock.now()),
}
