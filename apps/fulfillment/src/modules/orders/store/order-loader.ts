import { defineListLoader, defineLoader, perContext } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { orderAccess } from '../access.ts'
import { findLines, findOrders, type OrderLineRow } from './order-store.ts'
import { findReviews, type OrderReviewRow } from './review-store.ts'

const readScope = ({ principal }: GraphContext) => orderAccess.scope(principal, 'read')

/** Orders by id as the caller may see them. */
export const orderById = defineLoader((context: GraphContext, ids) =>
  findOrders(context.db, readScope(context), 'id', ids),
)

/** The order that a contract was signed for, as the caller may see it. */
export const orderByContract = perContext((context: GraphContext) => async (contractIds) => {
  const orders = await findOrders(context.db, readScope(context), 'contractId', contractIds)
  return contractIds.map((id) => orders.find((order) => order.contractId === id && order.contractVersion === 1) ?? null)
})

export const linesOfOrder = defineListLoader(
  (line: OrderLineRow) => line.orderId,
  (context: GraphContext, orderIds) => findLines(context.db, orderIds),
)

export const reviewsOfOrder = defineListLoader(
  (review: OrderReviewRow) => review.orderId,
  (context: GraphContext, orderIds) => findReviews(context.db, orderIds),
)
