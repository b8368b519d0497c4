import { decimalText, money } from '@sellgraph/kernel'
import type { OrderLineResolvers } from '../../../generated/graphql.ts'
import { open, shippable } from '../domain/quantities.ts'

export const OrderLine: OrderLineResolvers = {
  product: ({ productId }) => ({ id: productId }),
  amount: ({ grossAmount, currency }) => money(grossAmount, currency),
  ordered: ({ ordered }) => decimalText(ordered),
  ready: ({ ready }) => decimalText(ready),
  passed: ({ passed }) => decimalText(passed),
  shipped: ({ shipped }) => decimalText(shipped),
  delivered: ({ delivered }) => decimalText(delivered),
  cancelled: ({ cancelled }) => decimalText(cancelled),
  open: (line) => decimalText(open(line)),
  shippable: (line) => decimalText(shippable(line)),
}
