import { findByIds } from '@sellgraph/db-kit'
import { defineState } from '@sellgraph/messaging'
import { ProgressReportEntity } from '../store/progress-report-store.ts'

export const progressReportState = defineState({
  type: 'state.sales-pipeline.progress-report.v1',
  tables: { progress_report: 'id' },
  rows: (reader, ids) => findByIds(reader, ProgressReportEntity, ids),
})

export const progressReportSensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.progress-report.v1',
  tables: { progress_report: 'id' },
  rows: (reader, ids) => findByIds(reader, ProgressReportEntity, ids),
})
