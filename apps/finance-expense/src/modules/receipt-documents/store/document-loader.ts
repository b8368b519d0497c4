import { type DocumentRow, findDocuments } from '@sellgraph/documents'
import { defineListLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'

export type ReceiptDocumentRow = DocumentRow

// As visible as the receipt they are reached through.
export const documentsOfReceipt = defineListLoader(
  (document: ReceiptDocumentRow) => document.subjectId,
  (context: GraphContext, ids) => findDocuments(context.db, 'Receipt', ids),
)
