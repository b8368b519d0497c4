import { orThrow } from '@sellgraph/graphql-kit'
import type { TurnaroundFigureResolvers } from '../../../generated/graphql.ts'
import { shareOf } from '../domain/figures.ts'
import { findDecisions } from '../store/counted-rows.ts'

export const TurnaroundFigure: TurnaroundFigureResolvers = {
  returnedShare: ({ returned, turns }) => shareOf(String(returned), String(turns)),
  escalatedShare: ({ escalated, turns }) => shareOf(String(escalated), String(turns)),
  rows: async ({ selection }, page, { db }) => orThrow(await findDecisions(db, selection, page)),
}
