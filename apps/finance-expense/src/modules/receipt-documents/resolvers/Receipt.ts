import type { ReceiptResolvers } from '../../../generated/graphql.ts'
import { documentsOfReceipt } from '../store/document-loader.ts'

export const Receipt: Pick<ReceiptResolvers, 'documents'> = {
  documents: ({ id }, _, context) => documentsOfReceipt(context).load(id),
}
