import type { ReturnVisitResolvers } from '../../../generated/graphql.ts'
import { returnVisitById } from '../store/return-visit-loader.ts'

export const ReturnVisit: ReturnVisitResolvers = {
  __resolveReference: ({ id }, context) => returnVisitById(context).load(id),
  customer: ({ customerId }) => ({ id: customerId }),
  owner: ({ ownerId }) => (ownerId === null ? null : { id: ownerId }),
  contract: ({ contractId }) => ({ id: contractId }),
  order: ({ orderId }) => ({ id: orderId }),
  shipment: ({ shipmentId }) => (shipmentId === null ? null : { id: shipmentId }),
  visitedBy: ({ visitedBy }) => (visitedBy === null ? null : { id: visitedBy }),
  overdue: ({ doneAt, dueAt }, _, { clock }) => (doneAt ?? clock.now()) > dueAt,
}
