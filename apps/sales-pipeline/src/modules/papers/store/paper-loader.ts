import { type DocumentRow, findDocuments, findShares, type ShareRow } from '@sellgraph/documents'
import { defineListLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'

export type QuotePaperRow = DocumentRow
export type QuoteShareRow = ShareRow

// As visible as the quote they are reached through.
export const papersOfQuote = defineListLoader(
  (paper: QuotePaperRow) => paper.subjectId,
  (context: GraphContext, ids) => findDocuments(context.db, 'Quote', ids),
)
export const sharesOfPaper = defineListLoader(
  (share: QuoteShareRow) => share.documentId,
  (context: GraphContext, ids) => findShares(context.db, ids),
)
