import { orThrow } from '@sellgraph/graphql-kit'
import type { LossCauseResolvers } from '../../../generated/graphql.ts'
import { findClosings } from '../store/counted-rows.ts'

export const LossCause: LossCauseResolvers = {
  amounts: ({ amounts }) => [...amounts],
  rows: async ({ selection }, page, { db }) => orThrow(await findClosings(db, selection, page)),
}
