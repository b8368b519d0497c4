import type { LeadResolvers } from '../../../generated/graphql.ts'
import { customerById } from '../store/customer-loader.ts'

export const Lead: Pick<LeadResolvers, 'customer' | 'referrer'> = {
  customer: ({ customerId }, _, context) => (customerId === null ? null : customerById(context).load(customerId)),
  referrer: ({ referrerId }, _, context) => (referrerId === null ? null : customerById(context).load(referrerId)),
}
