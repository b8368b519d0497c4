import { decimalText, money } from '@sellgraph/kernel'
import type { ContractLineResolvers, ProductClass } from '../../../generated/graphql.ts'
import { productById } from '../../products/store/product-loader.ts'

export const ContractLine: ContractLineResolvers = {
  product: ({ productId }, _, context) => productById(context).load(productId),
  productClass: ({ productClass }) => productClass as ProductClass,
  quantity: ({ quantity }) => decimalText(quantity),
  netAmount: ({ netAmount, currency }) => money(netAmount, currency),
  taxAmount: ({ taxAmount, currency }) => money(taxAmount, currency),
  grossAmount: ({ grossAmount, currency }) => money(grossAmount, currency),
}
