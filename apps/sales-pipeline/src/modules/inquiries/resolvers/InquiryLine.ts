import { decimalText } from '@sellgraph/kernel'
import type { InquiryLineResolvers } from '../../../generated/graphql.ts'
import { productById } from '../../products/store/product-loader.ts'

export const InquiryLine: InquiryLineResolvers = {
  product: ({ productId }, _, context) => (productId === null ? null : productById(context).load(productId)),
  quantity: ({ quantity }) => decimalText(quantity),
}
