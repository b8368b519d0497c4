import { orThrow } from '@sellgraph/graphql-kit'
import { money } from '@sellgraph/kernel'
import type { ForecastFigureResolvers } from '../../../generated/graphql.ts'
import { findClosings, findForecasts } from '../store/counted-rows.ts'

export const ForecastFigure: ForecastFigureResolvers = {
  open: ({ open, currency }) => money(open, currency),
  weighted: ({ weighted, currency }) => money(weighted, currency),
  commit: ({ commit, currency }) => money(commit, currency),
  bestCase: ({ bestCase, currency }) => money(bestCase, currency),
  pipeline: ({ pipeline, currency }) => money(pipeline, currency),
  won: ({ won, currency }) => money(won, currency),
  openDeals: async ({ selection }, page, { db }) => orThrow(await findForecasts(db, selection, page)),
  dealsWon: async ({ wonSelection }, page, { db }) => orThrow(await findClosings(db, wonSelection, page)),
}
