import { type DocumentRow, findDocuments } from '@sellgraph/documents'
import { defineListLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'

export type ContractDocumentRow = DocumentRow

// As visible as the contract they are reached through.
export const documentsOfContract = defineListLoader(
  (document: ContractDocumentRow) => document.subjectId,
  (context: GraphContext, ids) => findDocuments(context.db, 'Contract', ids),
)
