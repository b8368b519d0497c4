import { decimalText, money } from '@sellgraph/kernel'
import type { PriceBookEntryResolvers } from '../../../generated/graphql.ts'

export const PriceBookEntry: PriceBookEntryResolvers = {
  listPrice: ({ listPrice, currency }) => money(listPrice, currency),
  minQuantity: ({ minQuantity }) => decimalText(minQuantity),
}
