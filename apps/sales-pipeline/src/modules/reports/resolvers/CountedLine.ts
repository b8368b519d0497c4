import { money } from '@sellgraph/kernel'
import type { CountedLineResolvers } from '../../../generated/graphql.ts'
import { productById } from '../../products/store/product-loader.ts'
import { quoteById } from '../../quotes/store/quote-loader.ts'
import { discountPercentOf } from '../domain/figures.ts'
import { marginView } from './margin-view.ts'

export const CountedLine: CountedLineResolvers = {
  quote: ({ quoteId }, _, context) => quoteById(context).load(quoteId),
  product: ({ productId }, _, context) => productById(context).load(productId),
  productFamily: ({ family }) => family,
  listAmount: ({ listAmount, currency }) => money(listAmount, currency),
  netAmount: ({ netAmount, currency }) => money(netAmount, currency),
  discountPercent: ({ listAmount, netAmount }) => discountPercentOf(listAmount, netAmount),
  margin: (line, _, { principal }) => marginView(principal, line),
}
