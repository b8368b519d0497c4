import type { FeatureModule } from '@sellgraph/service-kit'
import {
  costSnapshotSensitiveState,
  priceBookEntrySensitiveState,
  priceBookEntryState,
  productState,
} from './events/state.ts'
import { priceTakesEffect } from './jobs/price-takes-effect.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { PriceBookEntry } from './resolvers/PriceBookEntry.ts'
import { Product } from './resolvers/Product.ts'
import { Query } from './resolvers/Query.ts'
import { ProductEntity } from './store/product-store.ts'

export const products: FeatureModule = {
  name: 'products',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['Product.listPrice', 'Product.priceBook', 'Product.cost', 'UnitCost'],
  resolvers: { Query, Mutation, Product, PriceBookEntry },
  entities: [ProductEntity],
  jobs: [priceTakesEffect],
  states: [costSnapshotSensitiveState, priceBookEntrySensitiveState, priceBookEntryState, productState],
}
