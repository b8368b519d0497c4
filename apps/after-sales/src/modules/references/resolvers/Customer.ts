import { orThrow } from '@sellgraph/graphql-kit'
import type { CustomerResolvers } from '../../../generated/graphql.ts'
import { assetAccess } from '../../assets/access.ts'
import { findAssetPage } from '../../assets/store/asset-store.ts'
import { returnVisitAccess } from '../../return-visits/access.ts'
import { findReturnVisitPage } from '../../return-visits/store/return-visit-store.ts'

export const Customer: CustomerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  installedAssets: async ({ id }, page, { db, principal }) =>
    orThrow(await findAssetPage(db, assetAccess.scope(principal, 'read'), { customerId: id }, page)),
  returnVisits: async ({ id }, page, { db, principal }) =>
    orThrow(await findReturnVisitPage(db, returnVisitAccess.scope(principal, 'read'), { customerId: id }, page)),
}
