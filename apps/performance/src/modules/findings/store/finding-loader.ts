import { defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { auditFindingAccess } from '../access.ts'
import { findFindings } from './finding-store.ts'

/** Findings by id as the caller may see them. */
export const findingById = defineLoader((context: GraphContext, ids) =>
  findFindings(context.db, auditFindingAccess.scope(context.principal, 'read'), ids),
)
