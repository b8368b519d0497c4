import { money } from '@sellgraph/kernel'
import type { CreditExceptionResolvers } from '../../../generated/graphql.ts'

export const CreditException: CreditExceptionResolvers = {
  order: ({ orderId }) => ({ id: orderId }),
  customer: ({ customerId }) => ({ id: customerId }),
  amount: ({ amount, currency }) => money(amount, currency),
}
