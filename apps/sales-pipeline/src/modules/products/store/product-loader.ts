import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { productAccess } from '../access.ts'
import { type CostSnapshotRow, findCosts, findPrices, type PriceBookEntryRow } from './price-store.ts'
import { findProducts } from './product-store.ts'

/** Products by id as the caller may see them. */
export const productById = defineLoader((context: GraphContext, ids) =>
  findProducts(context.db, productAccess.scope(context.principal, 'read'), ids),
)

/** Price book of a product, the latest first. */
export const pricesOfProduct = defineListLoader(
  (price: PriceBookEntryRow) => price.productId,
  (context: GraphContext, productIds) => findPrices(context.db, productIds),
)

/** Costs of a product, the latest first. Ask `costAccess` before showing them. */
export const costsOfProduct = defineListLoader(
  (cost: CostSnapshotRow) => cost.productId,
  (context: GraphContext, productIds) => findCosts(context.db, productIds),
)
