import { orThrow } from '@sellgraph/graphql-kit'
import { money } from '@sellgraph/kernel'
import type { CoverageFigureResolvers } from '../../../generated/graphql.ts'
import { coverageOf, remainingOf } from '../domain/figures.ts'
import { findClosings, findForecasts } from '../store/counted-rows.ts'

export const CoverageFigure: CoverageFigureResolvers = {
  target: ({ target, currency }) => money(target, currency),
  won: ({ won, currency }) => money(won, currency),
  remaining: ({ won, target, currency }) => money(remainingOf(target, won), currency),
  open: ({ open, currency }) => money(open, currency),
  weighted: ({ weighted, currency }) => money(weighted, currency),
  coverage: ({ open, won, target }) => coverageOf(open, target, won),
  openDeals: async ({ selection }, page, { db }) => orThrow(await findForecasts(db, selection, page)),
  dealsWon: async ({ wonSelection }, page, { db }) => orThrow(await findClosings(db, wonSelection, page)),
}
