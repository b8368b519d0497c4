import { findByIds } from '@sellgraph/db-kit'
import { decimalText, money } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { findLines, SalesOrderEntity } from '../store/order-store.ts'
import { findReviews } from '../store/review-store.ts'

export const orderState = defineState({
  type: 'state.fulfillment.order.v1',
  tables: { sales_order: 'id', order_line: 'order_id', order_review: 'order_id' },
  async rows(reader, ids) {
    const lines = Map.groupBy(await findLines(reader, ids), ({ orderId }) => orderId)
    const reviews = Map.groupBy(await findReviews(reader, ids), ({ orderId }) => orderId)
    return (await findByIds(reader, SalesOrderEntity, ids)).map((order) => ({
      ...order,
      amount: money(order.grossAmount, order.currency),
      lines: (lines.get(order.id) ?? []).map((line) => ({
        ...line,
        orderLineId: line.id,
        grossAmount: money(line.grossAmount, line.currency),
        orderedQuantity: decimalText(line.ordered),
        readyQuantity: decimalText(line.ready),
        passedQuantity: decimalText(line.passed),
        shippedQuantity: decimalText(line.shipped),
        deliveredQuantity: decimalText(line.delivered),
        cancelledQuantity: decimalText(line.cancelled),
      })),
      reviews: (reviews.get(order.id) ?? []).map((review) => ({
        ...review,
        reviewId: review.id,
        checkedAt: review.checkedAt.toISOString(),
      })),
    }))
  },
})

export const orderSensitiveState = defineState({
  type: 'state-sensitive.fulfillment.order.v1',
  tables: { sales_order: 'id' },
  rows: (reader, ids) => findByIds(reader, SalesOrderEntity, ids),
})
