import { defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { targetAccess } from '../access.ts'
import { findTargets } from './target-store.ts'

/** Targets by id as the caller may see them. */
export const targetById = defineLoader((context: GraphContext, ids) =>
  findTargets(context.db, targetAccess.scope(context.principal, 'read'), ids),
)
