import { defineListLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { type ContractReceiptRow, findReceipts } from './receipt-store.ts'

/** As visible as the contract they are reached through. */
export const receiptsOfContract = defineListLoader(
  (receipt: ContractReceiptRow) => receipt.contractId,
  (context: GraphContext, ids) => findReceipts(context.db, ids),
)
