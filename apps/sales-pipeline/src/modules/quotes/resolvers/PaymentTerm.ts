import { decimalText } from '@sellgraph/kernel'
import type { PaymentTermResolvers } from '../../../generated/graphql.ts'

export const PaymentTerm: PaymentTermResolvers = {
  percent: ({ percent }) => decimalText(percent),
}
