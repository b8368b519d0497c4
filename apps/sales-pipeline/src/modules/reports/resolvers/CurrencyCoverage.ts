import { orThrow } from '@sellgraph/graphql-kit'
import { money } from '@sellgraph/kernel'
import type { CurrencyCoverageResolvers } from '../../../generated/graphql.ts'
import { coverageOf, remainingOf } from '../domain/figures.ts'
import { findClosings, findForecasts } from '../store/counted-rows.ts'

export const CurrencyCoverage: CurrencyCoverageResolvers = {
  target: ({ target, currency }) => (target === null ? null : money(target, currency)),
  won: ({ won, currency }) => money(won, currency),
  remaining: ({ won, target, currency }) => (target === null ? null : money(remainingOf(target, won), currency)),
  open: ({ open, currency }) => money(open, currency),
  weighted: ({ weighted, currency }) => money(weighted, currency),
  coverage: ({ open, won, target }) => (target === null ? null : coverageOf(open, target, won)),
  openDeals: async ({ selection }, page, { db }) => orThrow(await findForecasts(db, selection, page)),
  dealsWon: async ({ wonSelection }, page, { db }) => orThrow(await findClosings(db, wonSelection, page)),
}
