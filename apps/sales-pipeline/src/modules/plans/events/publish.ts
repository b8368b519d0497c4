import type { Tx } from '@sellgraph/db-kit'
import { decimalText } from '@sellgraph/kernel'
import { publish } from '@sellgraph/messaging'
import { goalMetrics } from '../domain/sales-plan.ts'
import type { SalesGoalRow } from '../store/plan-part-store.ts'
import type { SalesPlanRow } from '../store/sales-plan-store.ts'

/** R053 */
export async function publishPlanApproved(tx: Tx, plan: SalesPlanRow, goals: readonly SalesGoalRow[]): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.SalesPlanApproved.v1',
    aggregateId: plan.seriesId,
    data: {
      salesPlanId: plan.id,
      seriesId: plan.seriesId,
      revision: plan.revision,
      level: plan.level,
      employeeId: plan.employeeId,
      teamId: plan.teamId,
      periodKind: plan.periodKind,
      periodStart: plan.periodStart,
      periodEnd: plan.periodEnd,
      currency: plan.currency,
      goals: goals.map(({ metric, target, weight, dueOn }) => ({
        metric,
        unit: goalMetrics[metric].unit,
        target: decimalText(target),
        weight: decimalText(weight),
        dueOn,
      })),
      approvedAt: tx.now.toISOString(),
    },
  })
}
