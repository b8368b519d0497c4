import { defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { leadAccess } from '../access.ts'
import { findLeads, findPooledLeads, type LeadRow } from './lead-store.ts'

/** Leads by id as the caller may see them, one query per request and batch. */
export const leadById = defineLoader((context: GraphContext, ids) =>
  findLeads(context.db, leadAccess.scope(context.principal, 'read'), ids),
)

/** Pooled leads by id, for those who may look into the pool. */
export const pooledLeadById = defineLoader(async ({ db, principal }: GraphContext, ids): Promise<LeadRow[]> =>
  leadAccess.permit(principal, 'readPool').ok ? findPooledLeads(db, ids) : [],
)
