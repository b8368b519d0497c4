import { orThrow } from '@sellgraph/graphql-kit'
import { money } from '@sellgraph/kernel'
import type { CoverageFigureResolvers } from '../../../generated/graphql.ts'
import { coverageOf, remainingOf } from '../domain/figures.ts'
import { findClosings, findForecasts } from '../store/counted-rows.ts'

export const CoverageFigure: CoverageFigureResolvers = {
  won: ({ won, target }) => money(won, target.currency),
  remaining: ({ won, target }) => money(remainingOf(target.amount, won), target.currency),
  open: ({ open, target }) => money(open, target.currency),
  weighted: ({ weighted, target }) => money(weighted, target.currency),
  coverage: ({ open, won, target }) => coverageOf(open, target.amount, won),
  openDeals: async ({ selection }, page, { db }) => orThrow(await findForecasts(db, selection, page)),
  dealsWon: async ({ wonSelection }, page, { db }) => orThrow(await findClosings(db, wonSelection, page)),
}
