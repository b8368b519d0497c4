import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { assetAccess } from '../access.ts'
import { assetById } from '../store/asset-loader.ts'
import { findAssetPage } from '../store/asset-store.ts'

export const Query: Pick<QueryResolvers, 'installedAsset' | 'installedAssets'> = {
  installedAsset: (_, { id }, context) => assetById(context).load(id),
  installedAssets: async (_, { customerId, productId, serial, warrantyEndsBy, ...page }, { db, principal }) =>
    orThrow(
      await findAssetPage(
        db,
        assetAccess.scope(principal, 'read'),
        { customerId, productId, serial, warrantyEndsBy },
        page,
      ),
    ),
}
