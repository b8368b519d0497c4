import { type DocumentRow, findDocuments, findShares, type ShareRow } from '@sellgraph/documents'
import { defineListLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { QUOTE_PRINT } from '../subject.ts'

export type QuotePaperRow = DocumentRow
export type QuoteShareRow = ShareRow
export type ContractShareRow = ShareRow

// As visible as the quote or contract they are reached through.
export const papersOfQuote = defineListLoader(
  (paper: QuotePaperRow) => paper.subjectId,
  async (context: GraphContext, ids) =>
    (await findDocuments(context.db, 'Quote', ids)).filter(({ kind }) => kind === QUOTE_PRINT),
)
export const sharesOfDocument = defineListLoader(
  (share: ShareRow) => share.documentId,
  (context: GraphContext, ids) => findShares(context.db, ids),
)
