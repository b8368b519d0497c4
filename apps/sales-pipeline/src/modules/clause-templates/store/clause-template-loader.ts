import { defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { clauseTemplateAccess } from '../access.ts'
import { findClauseTemplates } from './clause-template-store.ts'

/** Templates by id as the caller may see them. */
export const clauseTemplateById = defineLoader((context: GraphContext, ids) =>
  findClauseTemplates(context.db, clauseTemplateAccess.scope(context.principal, 'read'), ids),
)
