import type { Tx } from '@sellgraph/db-kit'
import { publish } from '@sellgraph/messaging'
import type { ReportPeriodRow } from '../store/report-period-store.ts'

export async function publishReportPeriodClosed(tx: Tx, period: ReportPeriodRow): Promise<void> {
  await publish(tx, {
    type: 'sales-pipeline.ReportPeriodClosed.v1',
    aggregateId: period.id,
    data: {
      periodId: period.id,
      month: period.month,
      firstDay: period.firstDay,
      lastDay: period.lastDay,
      closedBy: period.closedBy,
      closedAt: period.closedAt.toISOString(),
    },
  })
}
