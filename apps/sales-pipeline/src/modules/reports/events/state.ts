import { money, roundMoney, type Money } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { findReportPeriodsById } from '../store/report-period-store.ts'

const written = (amounts: readonly Money[]) =>
  amounts.map(({ amount, currency }) => roundMoney(money(amount, currency)))

export const reportPeriodState = defineState({
  type: 'state.sales-pipeline.report-period.v1',
  tables: { report_period: 'id' },
  rows: async (reader, ids) =>
    (await findReportPeriodsById(reader, ids)).map(({ figures, ...period }) => ({
      ...period,
      figures: {
        ...figures,
        wonAmounts: written(figures.wonAmounts),
        acceptedListAmounts: written(figures.acceptedListAmounts),
        acceptedNetAmounts: written(figures.acceptedNetAmounts),
      },
    })),
})
