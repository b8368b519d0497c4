import { findByIds, type Reader } from '@sellgraph/db-kit'
import { decimalText } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { ExchangeRateEntity } from '../store/exchange-rate-store.ts'

const tables = { exchange_rate: 'id' }

export const exchangeRateState = defineState({ type: 'state.sales-pipeline.exchange-rate.v1', tables, rows })

export const exchangeRateSensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.exchange-rate.v1',
  tables,
  rows,
})

/** Rates are added and never changed. */
async function rows(reader: Reader, ids: readonly string[]) {
  return (await findByIds(reader, ExchangeRateEntity, ids)).map((rate) => ({
    ...rate,
    rate: decimalText(rate.rate),
    version: 1,
    updatedAt: rate.recordedAt,
  }))
}
