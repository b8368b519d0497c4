import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { productAccess } from '../access.ts'
import { type CostSnapshotRow, findCosts, findPrices, type PriceBookEntryRow } from './price-store.ts'
import { findProductFacts, type ProductFactRow } from './product-fact-store.ts'
import { findProductHolds, type ProductHoldRow } from './product-hold-store.ts'
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

/** Facts of a product in all revisions, by code. Ask `productAccess` before showing what is not published. */
export const factsOfProduct = defineListLoader(
  (fact: ProductFactRow) => fact.productId,
  (context: GraphContext, productIds) => findProductFacts(context.db, productIds),
)

/** Holds of a product, the first first. */
export const holdsOfProduct = defineListLoader(
  (hold: ProductHoldRow) => hold.productId,
  (context: GraphContext, productIds) => findProductHolds(context.db, productIds),
)
