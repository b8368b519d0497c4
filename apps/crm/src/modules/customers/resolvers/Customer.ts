import { maskRegistrationNo, protectedText } from '@sellgraph/graphql-kit'
import type { CustomerResolvers } from '../../../generated/graphql.ts'
import { leadById } from '../../leads/store/lead-loader.ts'
import { seesFile, showsContactData } from '../access.ts'
import { contactsOfCustomer, customerById } from '../store/customer-loader.ts'

export const Customer: CustomerResolvers = {
  __resolveReference: ({ id }, context) => customerById(context).load(id),
  registrationNo: (customer, _, { principal }) =>
    protectedText(customer.registrationNo, showsContactData(principal, customer), maskRegistrationNo),
  owner: ({ ownerId }) => ({ id: ownerId }),
  referrer: ({ referrerId }, _, context) => (referrerId === null ? null : customerById(context).load(referrerId)),
  lead: ({ leadId }, _, context) => (leadId === null ? null : leadById(context).load(leadId)),
  contacts: async (customer, _, context) => {
    if (!seesFile(context.principal, customer)) return []
    const shown = showsContactData(context.principal, customer)
    return (await contactsOfCustomer(context).load(customer.id)).map((contact) => ({ ...contact, shown }))
  },
}
