import type { FeatureModule } from '@sellgraph/service-kit'
import { improvementRequested } from './events/react-improvement-requested.ts'
import {
  costSnapshotSensitiveState,
  priceBookEntrySensitiveState,
  priceBookEntryState,
  productFactState,
  productHoldState,
  productState,
} from './events/state.ts'
import { priceTakesEffect } from './jobs/price-takes-effect.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { PriceBookEntry } from './resolvers/PriceBookEntry.ts'
import { Product } from './resolvers/Product.ts'
import { ProductFact } from './resolvers/ProductFact.ts'
import { ProductHold } from './resolvers/ProductHold.ts'
import { Query } from './resolvers/Query.ts'
import { ProductFactEntity } from './store/product-fact-store.ts'
import { ProductHoldEntity } from './store/product-hold-store.ts'
import { ProductEntity } from './store/product-store.ts'

export const products: FeatureModule = {
  name: 'products',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['Product.listPrice', 'Product.priceBook', 'Product.cost', 'UnitCost'],
  resolvers: { Query, Mutation, Product, PriceBookEntry, ProductFact, ProductHold },
  entities: [ProductEntity, ProductFactEntity, ProductHoldEntity],
  reactions: [improvementRequested],
  jobs: [priceTakesEffect],
  states: [
    costSnapshotSensitiveState,
    priceBookEntrySensitiveState,
    priceBookEntryState,
    productFactState,
    productHoldState,
    productState,
  ],
}
