import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { allocationById, receiptById } from '../store/receipt-loader.ts'
import { allocateReceipt } from '../use-cases/allocate-receipt.ts'
import { recordReceipt } from '../use-cases/record-receipt.ts'
import { reverseAllocation } from '../use-cases/reverse-allocation.ts'

export const Mutation: Pick<MutationResolvers, 'allocateReceipt' | 'recordReceipt' | 'reverseAllocation'> = {
  recordReceipt: mutation(recordReceipt, async ({ receiptId }, context) => ({
    __typename: 'RecordReceiptPayload',
    receipt: await existing(receiptById(context).load(receiptId)),
  })),
  allocateReceipt: mutation(allocateReceipt, async ({ receiptId, allocationIds }, context) => ({
    __typename: 'AllocateReceiptPayload',
    receipt: await existing(receiptById(context).load(receiptId)),
    allocations: await Promise.all(allocationIds.map((id) => existing(allocationById(context).load(id)))),
  })),
  reverseAllocation: mutation(reverseAllocation, async ({ allocationId }, context) => ({
    __typename: 'ReverseAllocationPayload',
    allocation: await existing(allocationById(context).load(allocationId)),
  })),
}
