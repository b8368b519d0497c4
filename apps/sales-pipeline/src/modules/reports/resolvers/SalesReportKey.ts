import type { SalesReportKeyResolvers } from '../../../generated/graphql.ts'
import { productById } from '../../products/store/product-loader.ts'

export const SalesReportKey: SalesReportKeyResolvers = {
  owner: ({ ownerId }) => (ownerId === null ? null : { id: ownerId }),
  team: ({ teamId }) => (teamId === null ? null : { id: teamId }),
  customer: ({ customerId }) => (customerId === null ? null : { id: customerId }),
  product: ({ productId }, _, context) => (productId === null ? null : productById(context).load(productId)),
  productFamily: ({ family }) => family,
  approver: ({ approverId }) => (approverId === null ? null : { id: approverId }),
}
