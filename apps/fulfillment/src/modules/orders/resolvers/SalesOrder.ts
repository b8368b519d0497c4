import { money } from '@sellgraph/kernel'
import type { SalesOrderResolvers } from '../../../generated/graphql.ts'
import { inspectionsOfOrder } from '../../inspections/store/inspection-loader.ts'
import { shipmentsOfOrder } from '../../shipments/store/shipment-loader.ts'
import { linesOfOrder, orderById, reviewsOfOrder } from '../store/order-loader.ts'

export const SalesOrder: SalesOrderResolvers = {
  __resolveReference: ({ id }, context) => orderById(context).load(id),
  contract: ({ contractId }) => ({ id: contractId }),
  customer: ({ customerId }) => ({ id: customerId }),
  owner: ({ ownerId }) => (ownerId === null ? null : { id: ownerId }),
  amount: ({ grossAmount, currency }) => money(grossAmount, currency),
  lines: ({ id }, _, context) => linesOfOrder(context).load(id),
  reviews: ({ id }, _, context) => reviewsOfOrder(context).load(id),
  inspections: ({ id }, _, context) => inspectionsOfOrder(context).load(id),
  shipments: ({ id }, _, context) => shipmentsOfOrder(context).load(id),
}
