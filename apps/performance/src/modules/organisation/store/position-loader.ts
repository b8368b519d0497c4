import { defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { organisationAccess } from '../access.ts'
import { findPositions } from './position-store.ts'

/** Positions by id, for whoever may read the organisation. */
export const positionById = defineLoader((context: GraphContext, ids) =>
  findPositions(context.db, organisationAccess.scope(context.principal, 'read'), ids),
)
