import type { ContractReceiptResolvers } from '../../../generated/graphql.ts'

export const ContractReceipt: ContractReceiptResolvers = {
  revision: ({ contractVersion }) => contractVersion,
  sentAt: ({ createdAt }) => createdAt,
  receivedBy: ({ receivedBy }) => (receivedBy === null ? null : { id: receivedBy }),
}
