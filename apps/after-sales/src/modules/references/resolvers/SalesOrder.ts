import { orThrow } from '@sellgraph/graphql-kit'
import type { SalesOrderResolvers } from '../../../generated/graphql.ts'
import { assetAccess } from '../../assets/access.ts'
import { findAssetPage } from '../../assets/store/asset-store.ts'
import { returnVisitsOfOrder } from '../../return-visits/store/return-visit-loader.ts'

export const SalesOrder: SalesOrderResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  installedAssets: async ({ id }, page, { db, principal }) =>
    orThrow(await findAssetPage(db, assetAccess.scope(principal, 'read'), { orderId: id }, page)),
  returnVisits: ({ id }, _, context) => returnVisitsOfOrder(context).load(id),
}
