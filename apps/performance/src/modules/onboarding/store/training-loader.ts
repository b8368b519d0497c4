import { defineListLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { type ExamRecordRow, findExams, findTrainings, type TrainingRecordRow } from './training-store.ts'

export const trainingsOf = defineListLoader(
  (training: TrainingRecordRow) => training.employeeId,
  (context: GraphContext, employeeIds) => findTrainings(context.db, employeeIds),
)

export const examsOf = defineListLoader(
  (exam: ExamRecordRow) => exam.employeeId,
  (context: GraphContext, employeeIds) => findExams(context.db, employeeIds),
)
