import { defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { delegationAccess } from '../access.ts'
import { findDelegations } from './delegation-store.ts'

export const delegationById = defineLoader((context: GraphContext, ids) =>
  findDelegations(context.db, delegationAccess.scope(context.principal, 'read'), ids),
)
