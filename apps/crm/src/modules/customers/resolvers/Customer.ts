import type { CustomerResolvers } from '../../../generated/graphql.ts'
import { leadById } from '../../leads/store/lead-loader.ts'
import { seesFile } from '../access.ts'
import { contactsOfCustomer, customerById } from '../store/customer-loader.ts'

export const Customer: CustomerResolvers = {
  __resolveReference: ({ id }, context) => customerById(context).load(id),
  owner: ({ ownerId }) => ({ id: ownerId }),
  referrer: ({ referrerId }, _, context) => (referrerId === null ? null : customerById(context).load(referrerId)),
  lead: ({ leadId }, _, context) => (leadId === null ? null : leadById(context).load(leadId)),
  contacts: (customer, _, context) =>
    seesFile(context.principal, customer) ? contactsOfCustomer(context).load(customer.id) : [],
}
