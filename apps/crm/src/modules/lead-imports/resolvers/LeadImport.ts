import { mapPage } from '@sellgraph/db-kit'
import { orThrow } from '@sellgraph/graphql-kit'
import type { LeadImportResolvers } from '../../../generated/graphql.ts'
import { leadImportAccess } from '../access.ts'
import { findImportedRowPage } from '../store/lead-import-store.ts'

export const LeadImport: LeadImportResolvers = {
  importedBy: ({ ownerId }) => (ownerId === null ? null : { id: ownerId }),
  importedAt: ({ createdAt }) => createdAt,
  rows: async (leadImport, { outcome, ...page }, { db, principal }) => {
    const shown = leadImportAccess.allows(principal, 'showContactData', leadImport)
    const rows = orThrow(await findImportedRowPage(db, leadImport.id, outcome, page))
    return mapPage(rows, (row) => ({ ...row, shown }))
  },
}
