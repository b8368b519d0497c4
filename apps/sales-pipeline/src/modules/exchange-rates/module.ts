import type { FeatureModule } from '@sellgraph/service-kit'
import { exchangeRateSensitiveState, exchangeRateState } from './events/state.ts'
import { ExchangeRate } from './resolvers/ExchangeRate.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Query } from './resolvers/Query.ts'
import { ExchangeRateEntity } from './store/exchange-rate-store.ts'

/** What currencies are worth in each other, for quotes in another currency than the price book's. */
export const exchangeRates: FeatureModule = {
  name: 'exchange-rates',
  schema: new URL('./schema.graphql', import.meta.url),
  resolvers: { Query, Mutation, ExchangeRate },
  entities: [ExchangeRateEntity],
  states: [exchangeRateSensitiveState, exchangeRateState],
}
