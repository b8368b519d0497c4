import { type DocumentRow, findDocuments } from '@sellgraph/documents'
import { defineListLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { ACCEPTANCE_EVIDENCE } from '../../quotes/domain/quote.ts'

export type AcceptanceEvidenceRow = DocumentRow

// As visible as the quote it is reached through.
export const evidenceOfQuote = defineListLoader(
  (evidence: AcceptanceEvidenceRow) => evidence.subjectId,
  async (context: GraphContext, ids) =>
    (await findDocuments(context.db, 'Quote', ids)).filter(({ kind }) => kind === ACCEPTANCE_EVIDENCE),
)
