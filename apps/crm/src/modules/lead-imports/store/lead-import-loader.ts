import { defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { leadImportAccess } from '../access.ts'
import { findLeadImports } from './lead-import-store.ts'

/** Imports by id as the caller may see them. */
export const leadImportById = defineLoader(({ db, principal }: GraphContext, ids) =>
  findLeadImports(db, leadImportAccess.scope(principal, 'read'), ids),
)
