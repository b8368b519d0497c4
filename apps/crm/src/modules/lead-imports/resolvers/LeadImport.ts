import { orThrow } from '@sellgraph/graphql-kit'
import type { LeadImportResolvers } from '../../../generated/graphql.ts'
import { findImportedRowPage } from '../store/lead-import-store.ts'

export const LeadImport: LeadImportResolvers = {
  importedBy: ({ ownerId }) => (ownerId === null ? null : { id: ownerId }),
  importedAt: ({ createdAt }) => createdAt,
  rows: async ({ id }, { outcome, ...page }, { db }) => orThrow(await findImportedRowPage(db, id, outcome, page)),
}
