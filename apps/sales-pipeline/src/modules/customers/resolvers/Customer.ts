import type { CustomerResolvers } from '../../../generated/graphql.ts'

export const Customer: Pick<CustomerResolvers, '__resolveReference'> = {
  // Whether the customer exists and may be seen is crm's to say; the lists below it show only what the caller may see.
  __resolveReference: ({ id }) => ({ id }),
}
