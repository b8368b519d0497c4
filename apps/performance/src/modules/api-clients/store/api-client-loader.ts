import { defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { apiClientAccess } from '../access.ts'
import { findClients } from './api-client-store.ts'

/** Clients by id as the caller may see them. */
export const clientById = defineLoader((context: GraphContext, ids) =>
  findClients(context.db, apiClientAccess.scope(context.principal, 'read'), ids),
)
