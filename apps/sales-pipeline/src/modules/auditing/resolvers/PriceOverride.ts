import type { PriceOverrideResolvers } from '../../../generated/graphql.ts'
import { quoteById } from '../../quotes/store/quote-loader.ts'

export const PriceOverride: PriceOverrideResolvers = {
  quote: ({ version }, _, context) => quoteById(context).load(version.quoteId),
}
