import { findById } from '@sellgraph/db-kit'
import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { ExchangeRateEntity } from '../store/exchange-rate-store.ts'
import { setExchangeRate } from '../use-cases/set-exchange-rate.ts'

export const Mutation: Pick<MutationResolvers, 'setExchangeRate'> = {
  setExchangeRate: mutation(setExchangeRate, async ({ exchangeRateId }, { db }) => ({
    __typename: 'SetExchangeRatePayload',
    exchangeRate: await existing(findById(db, ExchangeRateEntity, exchangeRateId)),
  })),
}
