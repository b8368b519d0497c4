import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { exchangeRateAccess } from '../access.ts'
import { findExchangeRatePage } from '../store/exchange-rate-store.ts'

export const Query: Pick<QueryResolvers, 'exchangeRates'> = {
  exchangeRates: async (_, { fromCurrency, toCurrency, ...page }, { db, principal }) =>
    exchangeRateAccess.scope(principal, 'read').isEmpty
      ? null
      : orThrow(await findExchangeRatePage(db, { fromCurrency, toCurrency }, page)),
}
