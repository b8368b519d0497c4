import type { Tx } from '@sellgraph/db-kit'
import { money } from '@sellgraph/kernel'
import { publish } from '@sellgraph/messaging'
import { lastDayOf } from '../domain/target.ts'
import type { TargetRow } from '../store/target-store.ts'

/** R151 */
export async function publishTargetPublished(tx: Tx, target: TargetRow): Promise<void> {
  await publish(tx, {
    type: 'performance.TargetPublished.v2',
    aggregateId: target.id,
    data: {
      targetId: target.id,
      metric: target.metric,
      scope: target.scope,
      employeeId: target.employeeId,
      teamId: target.teamId,
      periodKind: 'MONTH',
      periodStart: `${target.month}-01`,
      periodEnd: lastDayOf(target.month),
      amount: target.amount === null ? null : money(target.amount, target.currency ?? ''),
      count: target.count,
      targetVersion: target.targetVersion,
      publishedAt: tx.now.toISOString(),
    },
  })
}
