import { money, subtractMoney } from '@sellgraph/kernel'
import type { ReceiptResolvers } from '../../../generated/graphql.ts'
import { allocationsOfReceipt, receiptById } from '../store/receipt-loader.ts'

export const Receipt: ReceiptResolvers = {
  __resolveReference: ({ id }, context) => receiptById(context).load(id),
  customer: ({ customerId }) => ({ id: customerId }),
  amount: ({ amount, currency }) => money(amount, currency),
  allocated: ({ allocated, currency }) => money(allocated, currency),
  unallocated: ({ amount, allocated, currency }) => subtractMoney(money(amount, currency), money(allocated, currency)),
  allocations: ({ id }, _, context) => allocationsOfReceipt(context).load(id),
}
