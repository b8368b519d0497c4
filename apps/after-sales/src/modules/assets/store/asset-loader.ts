import { defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { assetAccess } from '../access.ts'
import { findAssets } from './asset-store.ts'

/** Assets by id as the caller may see them, one query per request and batch. */
export const assetById = defineLoader((context: GraphContext, ids) =>
  findAssets(context.db, assetAccess.scope(context.principal, 'read'), ids),
)
