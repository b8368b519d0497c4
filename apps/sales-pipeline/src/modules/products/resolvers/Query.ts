import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { productAccess } from '../access.ts'
import { productById } from '../store/product-loader.ts'
import { findProductPage } from '../store/product-store.ts'

export const Query: Pick<QueryResolvers, 'product' | 'products'> = {
  product: (_, { id }, context) => productById(context).load(id),
  products: async (_, { search, productClass, family, active, ...page }, { db, principal }) =>
    orThrow(
      await findProductPage(db, productAccess.scope(principal, 'read'), { search, productClass, family, active }, page),
    ),
}
