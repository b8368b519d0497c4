import type { Tx } from '@sellgraph/db-kit'
import { publish } from '@sellgraph/messaging'
import type { AuditFindingRow } from '../store/finding-store.ts'

type FindingEvent =
  | 'performance.AuditFindingOpened.v1'
  | 'performance.AuditFindingRectificationStarted.v1'
  | 'performance.AuditFindingRectificationSubmitted.v1'
  | 'performance.AuditFindingRectificationRejected.v1'
  | 'performance.AuditFindingVerified.v1'
  | 'performance.AuditFindingClosed.v1'
  | 'performance.AuditFindingDue.v1'
  | 'performance.AuditFindingDeadlineMissed.v1'

/** R198, R199: a step of a finding. What was found and how it was put right is in the graph for who may see it. */
export async function publishFinding(tx: Tx, type: FindingEvent, finding: AuditFindingRow): Promise<void> {
  await publish(tx, {
    type,
    aggregateId: finding.id,
    data: {
      findingId: finding.id,
      number: finding.number,
      kind: finding.kind,
      severity: finding.severity,
      status: finding.status,
      ownerId: finding.ownerId,
      teamId: finding.teamId,
      dueOn: finding.dueOn,
      rejections: finding.rejections,
      occurredAt: tx.now.toISOString(),
    },
  })
}
