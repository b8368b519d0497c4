import { findRows, column, defineEntity, insertRows, type Reader, type Tx } from '@sellgraph/db-kit'

export interface TrainingRecordRow {
  id: string
  createdAt: Date
  employeeId: string
  courseCode: string
  topic: string
  fromDate: string
  toDate: string
  recordedBy: string
}

export const TrainingRecordEntity = defineEntity<TrainingRecordRow>('training_record', {
  id: column.id,
  createdAt: column.timestamp,
  employeeId: column.uuid,
  courseCode: column.text,
  topic: column.text,
  fromDate: column.date,
  toDate: column.date,
  recordedBy: column.text,
})

export interface ExamRecordRow {
  id: string
  createdAt: Date
  employeeId: string
  courseCode: string
  takenOn: string
  score: string
  passed: boolean
  recordedBy: string
}

export const ExamRecordEntity = defineEntity<ExamRecordRow>('exam_record', {
  id: column.id,
  createdAt: column.timestamp,
  employeeId: column.uuid,
  courseCode: column.text,
  takenOn: column.date,
  score: column.numeric,
  passed: column.bool,
  recordedBy: column.text,
})

/** In the order they took place. */
export function findTrainings(reader: Reader, employeeIds: readonly string[]): Promise<TrainingRecordRow[]> {
  return findRows(
    reader,
    TrainingRecordEntity,
    [{ sql: 'e.employeeId = ANY(:employeeIds)', params: { employeeIds } }],
    { orderBy: 'e.fromDate, e.createdAt, e.id' },
  )
}

/** In the order they took place. */
export function findExams(reader: Reader, employeeIds: readonly string[]): Promise<ExamRecordRow[]> {
  return findRows(reader, ExamRecordEntity, [{ sql: 'e.employeeId = ANY(:employeeIds)', params: { employeeIds } }], {
    orderBy: 'e.takenOn, e.createdAt, e.id',
  })
}

export function insertTraining(tx: Tx, row: TrainingRecordRow): Promise<void> {
  return insertRows(tx, TrainingRecordEntity, row)
}

export function insertExam(tx: Tx, row: ExamRecordRow): Promise<void> {
  return insertRows(tx, ExamRecordEntity, row)
}
