import { defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { accessGrantAccess } from '../access.ts'
import { findGrants } from './access-grant-store.ts'

/** Grants by id as the caller may see them. */
export const grantById = defineLoader((context: GraphContext, ids) =>
  findGrants(context.db, accessGrantAccess.scope(context.principal, 'read'), ids),
)
