import { decimalText } from '@sellgraph/kernel'
import type { ExchangeRateResolvers } from '../../../generated/graphql.ts'

export const ExchangeRate: ExchangeRateResolvers = {
  rate: ({ rate }) => decimalText(rate),
}
