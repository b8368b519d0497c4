import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { leadImportAccess } from '../access.ts'
import { leadImportById } from '../store/lead-import-loader.ts'
import { findLeadImportPage } from '../store/lead-import-store.ts'

export const Query: Pick<QueryResolvers, 'leadImport' | 'leadImports'> = {
  leadImport: (_, { id }, context) => leadImportById(context).load(id),
  leadImports: async (_, page, { db, principal }) =>
    orThrow(await findLeadImportPage(db, leadImportAccess.scope(principal, 'read'), page)),
}
