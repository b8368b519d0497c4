import { money } from '@sellgraph/kernel'
import { existing } from '@sellgraph/service-kit'
import type { AllocationResolvers } from '../../../generated/graphql.ts'
import { instalmentById } from '../../receivables/store/receivable-loader.ts'
import { allocationById, receiptById, reversalOfAllocation } from '../store/receipt-loader.ts'

export const Allocation: AllocationResolvers = {
  __resolveReference: ({ id }, context) => allocationById(context).load(id),
  amount: ({ amount, currency }) => money(amount, currency),
  receipt: ({ receiptId }, _, context) => existing(receiptById(context).load(receiptId)),
  instalment: ({ instalmentId }, _, context) => existing(instalmentById(context).load(instalmentId)),
  contract: ({ contractId }) => ({ id: contractId }),
  reverses: ({ reversesAllocationId }, _, context) =>
    reversesAllocationId === null ? null : allocationById(context).load(reversesAllocationId),
  reversal: async ({ id }, _, context) => (await reversalOfAllocation(context).load(id))[0] ?? null,
}
