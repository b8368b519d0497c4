import type { Tx } from '@sellgraph/db-kit'
import { type Money, money } from '@sellgraph/kernel'
import { publish } from '@sellgraph/messaging'
import type { SalesOrderRow } from '../store/order-store.ts'

/** What every fact about an order says: which one, for whom, whose. */
function subjectOf(order: SalesOrderRow) {
  return {
    orderId: order.id,
    number: order.number,
    contractId: order.contractId,
    customerId: order.customerId,
    ownerId: order.ownerId,
    teamId: order.teamId,
  }
}

export async function publishOrderSubmitted(tx: Tx, order: SalesOrderRow, submittedBy: string): Promise<void> {
  await publish(tx, {
    type: 'fulfillment.OrderSubmitted.v1',
    aggregateId: order.id,
    data: {
      ...subjectOf(order),
      customerName: order.customerName,
      amount: grossOf(order),
      submittedBy,
      submittedAt: tx.now.toISOString(),
    },
  })
}

export async function publishOrderApproved(tx: Tx, order: SalesOrderRow): Promise<void> {
  await publish(tx, {
    type: 'fulfillment.OrderApproved.v1',
    aggregateId: order.id,
    data: {
      ...subjectOf(order),
      amount: grossOf(order),
      creditReservationId: order.creditReservationId,
      approvedAt: tx.now.toISOString(),
    },
  })
}

export async function publishOrderReviewFailed(
  tx: Tx,
  order: SalesOrderRow,
  check: string,
  reason: string,
): Promise<void> {
  await publish(tx, {
    type: 'fulfillment.OrderReviewFailed.v1',
    aggregateId: order.id,
    data: {
      ...subjectOf(order),
      amount: grossOf(order),
      check,
      status: order.status,
      reason,
      failedAt: tx.now.toISOString(),
    },
  })
}

export async function publishOrderCancelled(
  tx: Tx,
  order: SalesOrderRow,
  releasedAmount: Money,
  reason: string,
): Promise<void> {
  await publish(tx, {
    type: 'fulfillment.OrderCancelled.v1',
    aggregateId: order.id,
    data: { ...subjectOf(order), releasedAmount, reason, cancelledAt: tx.now.toISOString() },
  })
}

export async function publishOrderClosed(tx: Tx, order: SalesOrderRow, deliveredAmount: Money): Promise<void> {
  await publish(tx, {
    type: 'fulfillment.OrderClosed.v1',
    aggregateId: order.id,
    data: { ...subjectOf(order), deliveredAmount, closedAt: tx.now.toISOString() },
  })
}

function grossOf(order: SalesOrderRow): Money {
  return money(order.grossAmount, order.currency)
}
