import type { CustomerResolvers } from '../../../generated/graphql.ts'
import { seesFile } from '../../customers/access.ts'
import { decisionsOfCustomer, needsOfCustomer } from '../store/profile-loader.ts'

type Fields = 'needProfile' | 'needProfiles' | 'decisionProfile' | 'decisionProfiles'

export const Customer: Pick<CustomerResolvers, Fields> = {
  needProfile: async (customer, _, context) =>
    seesFile(context.principal, customer) ? ((await needsOfCustomer(context).load(customer.id))[0] ?? null) : null,
  needProfiles: (customer, _, context) =>
    seesFile(context.principal, customer) ? needsOfCustomer(context).load(customer.id) : [],
  decisionProfile: async (customer, _, context) =>
    seesFile(context.principal, customer) ? ((await decisionsOfCustomer(context).load(customer.id))[0] ?? null) : null,
  decisionProfiles: (customer, _, context) =>
    seesFile(context.principal, customer) ? decisionsOfCustomer(context).load(customer.id) : [],
}
