import type { ContractReceiptResolvers } from '../../../generated/graphql.ts'

export const ContractReceipt: ContractReceiptResolvers = {
  sentAt: ({ createdAt }) => createdAt,
  receivedBy: ({ receivedBy }) => (receivedBy === null ? null : { id: receivedBy }),
}
