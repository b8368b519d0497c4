import type { Tx } from '@sellgraph/db-kit'
import { publish } from '@sellgraph/messaging'
import type { AccessGrantRow } from '../store/access-grant-store.ts'

/** Facts about grants, in the transaction that changes them. Reasons are told on the sensitive state topic alone. */
export async function publishGrantRequested(tx: Tx, grant: AccessGrantRow): Promise<void> {
  await publish(tx, {
    type: 'performance.AccessGrantRequested.v1',
    aggregateId: grant.id,
    data: {
      ...whose(grant),
      requestedById: grant.requestedById,
      startsAt: grant.startsAt?.toISOString() ?? null,
      endsAt: grant.endsAt?.toISOString() ?? null,
      decisionDueAt: grant.decisionDueAt.toISOString(),
    },
  })
}

export async function publishGrantApproved(tx: Tx, grant: AccessGrantRow): Promise<void> {
  const { decidedById, startsAt, endsAt } = grant
  if (decidedById === null || startsAt === null || endsAt === null) throw new Error('an approved grant has its times')
  await publish(tx, {
    type: 'performance.AccessGrantApproved.v1',
    aggregateId: grant.id,
    data: {
      ...whose(grant),
      approvedById: decidedById,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
    },
  })
}

/** Ended, revoked, rejected, expired or withdrawn. */
export async function publishGrantClosed(tx: Tx, grant: AccessGrantRow, closedById: string | null): Promise<void> {
  const { status } = grant
  if (status === 'REQUESTED' || status === 'ACTIVE') throw new Error('an open grant is not closed')
  await publish(tx, {
    type: 'performance.AccessGrantClosed.v1',
    aggregateId: grant.id,
    data: { ...whose(grant), outcome: status, closedById, closedAt: tx.now.toISOString() },
  })
}

function whose({ id, kind, granteeId, coveredId, role }: AccessGrantRow) {
  return { grantId: id, kind, granteeId, coveredId, role }
}
