import type { Tx } from '@sellgraph/db-kit'
import { publish } from '@sellgraph/messaging'
import type { ReturnVisitRow } from '../store/return-visit-store.ts'

export async function publishReturnVisitDue(tx: Tx, visit: ReturnVisitRow): Promise<void> {
  await publish(tx, {
    type: 'after-sales.ReturnVisitDue.v1',
    aggregateId: visit.id,
    data: {
      visitId: visit.id,
      ...keysOf(visit),
      customerName: visit.customerName,
      dueOn: visit.dueOn,
      dueAt: visit.dueAt.toISOString(),
    },
  })
}

export async function publishReturnVisitDone(tx: Tx, visit: ReturnVisitRow): Promise<void> {
  const { score, method, visitedBy, doneAt } = visit
  if (score === null || method === null || visitedBy === null || doneAt === null)
    throw new Error('a visit that is done has findings')
  await publish(tx, {
    type: 'after-sales.ReturnVisitDone.v1',
    aggregateId: visit.id,
    data: {
      visitId: visit.id,
      ...keysOf(visit),
      score,
      method,
      visitedBy,
      onTime: doneAt <= visit.dueAt,
      issues: visit.issues,
      doneAt: doneAt.toISOString(),
    },
  })
}

function keysOf(visit: ReturnVisitRow) {
  const { orderId, contractId, shipmentId, customerId, ownerId, teamId } = visit
  return { orderId, contractId, shipmentId, customerId, ownerId, teamId }
}
