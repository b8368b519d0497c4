import type { ObjectionResolvers } from '../../../generated/graphql.ts'
import { answersOf } from '../store/objection-loader.ts'

export const Objection: ObjectionResolvers = {
  answers: ({ id }, _, context) => answersOf(context).load(id),
  recordedBy: ({ recordedBy }) => (recordedBy === null ? null : { id: recordedBy }),
}
