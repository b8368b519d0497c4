import { findByIds } from '@sellgraph/db-kit'
import { defineState } from '@sellgraph/messaging'
import { ExamRecordEntity, TrainingRecordEntity } from '../store/training-store.ts'

export const trainingRecordSensitiveState = defineState({
  type: 'state-sensitive.performance.training-record.v1',
  tables: { training_record: 'id' },
  rows: async (reader, ids) => (await findByIds(reader, TrainingRecordEntity, ids)).map(writtenOnce),
})

export const examRecordSensitiveState = defineState({
  type: 'state-sensitive.performance.exam-record.v1',
  tables: { exam_record: 'id' },
  rows: async (reader, ids) => (await findByIds(reader, ExamRecordEntity, ids)).map(writtenOnce),
})

function writtenOnce<Row extends { createdAt: Date }>(row: Row): Row & { version: number; updatedAt: Date } {
  return { ...row, version: 1, updatedAt: row.createdAt }
}
