import type { Reader, Tx } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'

export interface OrderReviewRow {
  id: string
  orderId: string
  check: 'ACCURACY' | 'COMPLETENESS' | 'LEGALITY' | 'CREDIT'
  passed: boolean
  reason: string | null
  checkedAt: Date
}

export async function insertReview(
  tx: Tx,
  review: { orderId: string; check: OrderReviewRow['check']; passed: boolean; reason?: string },
): Promise<void> {
  await tx.query(
    'INSERT INTO order_review (id, order_id, check_name, passed, reason, checked_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [newId(), review.orderId, review.check, review.passed, review.reason ?? null, tx.now],
  )
}

/** All reviews of orders, oldest first. */
export async function findReviews(reader: Reader, orderIds: readonly string[]): Promise<OrderReviewRow[]> {
  return reader.query<OrderReviewRow>(
    `SELECT id, order_id AS "orderId", check_name AS "check", passed, reason, checked_at AS "checkedAt"
     FROM order_review WHERE order_id = ANY($1) ORDER BY checked_at, id`,
    [[...orderIds]],
  )
}
