import { defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { leadAccess } from '../access.ts'
import { findLeads } from './lead-store.ts'

/** Leads by id as the caller may see them, one query per request and batch. */
export const leadById = defineLoader((context: GraphContext, ids) =>
  findLeads(context.db, leadAccess.scope(context.principal, 'read'), ids),
)
