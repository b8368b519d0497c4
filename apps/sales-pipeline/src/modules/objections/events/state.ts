import { findByIds, type Reader } from '@sellgraph/db-kit'
import { defineState } from '@sellgraph/messaging'
import { findAnswers, ObjectionEntity } from '../store/objection-store.ts'

export const objectionState = defineState({
  type: 'state.sales-pipeline.objection.v1',
  tables: { objection: 'id' },
  rows: (reader, ids) => findByIds(reader, ObjectionEntity, ids),
})

export const objectionSensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.objection.v1',
  tables: { objection: 'id' },
  rows: (reader, ids) => findByIds(reader, ObjectionEntity, ids),
})

export const objectionAnswerState = defineState({
  type: 'state.sales-pipeline.objection-answer.v1',
  tables: { objection_answer: 'id' },
  rows: answers,
})

export const objectionAnswerSensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.objection-answer.v1',
  tables: { objection_answer: 'id' },
  rows: answers,
})

/** Answers are added to and never changed. */
async function answers(reader: Reader, ids: readonly string[]) {
  return (await findAnswers(reader, ids)).map((answer) => ({ ...answer, version: 1, updatedAt: answer.answeredAt }))
}
