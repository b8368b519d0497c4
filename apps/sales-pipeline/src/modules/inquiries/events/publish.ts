import type { Tx } from '@sellgraph/db-kit'
import { publish } from '@sellgraph/messaging'
import type { InquiryRow } from '../store/inquiry-store.ts'

export async function publishInquiryReceived(tx: Tx, inquiry: InquiryRow): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.InquiryReceived.v1',
    aggregateId: inquiry.id,
    data: {
      ...factOf(inquiry),
      channel: inquiry.channel,
      receivedAt: inquiry.receivedAt.toISOString(),
      dueAt: inquiry.dueAt.toISOString(),
    },
  })
}

export async function publishInquiryAnswered(tx: Tx, inquiry: InquiryRow): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.InquiryAnswered.v1',
    aggregateId: inquiry.id,
    data: {
      ...factOf(inquiry),
      answer: inquiry.status,
      receivedAt: inquiry.receivedAt.toISOString(),
      dueAt: inquiry.dueAt.toISOString(),
      answeredAt: tx.now.toISOString(),
      inTime: tx.now <= inquiry.dueAt,
    },
  })
}

function factOf({ id, number, opportunityId, customerId, customerName, ownerId, teamId }: InquiryRow) {
  return { inquiryId: id, number, opportunityId, customerId, customerName, ownerId, teamId }
}
