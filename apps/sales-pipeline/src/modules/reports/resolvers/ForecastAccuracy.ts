import { orThrow } from '@sellgraph/graphql-kit'
import { money, subtractMoney } from '@sellgraph/kernel'
import type { ForecastAccuracyResolvers } from '../../../generated/graphql.ts'
import { accuracyOf } from '../domain/figures.ts'
import { findClosings, findForecasts } from '../store/counted-rows.ts'

export const ForecastAccuracy: ForecastAccuracyResolvers = {
  weighted: ({ weighted, currency }) => money(weighted, currency),
  commit: ({ commit, currency }) => money(commit, currency),
  won: ({ won, currency }) => money(won, currency),
  difference: ({ weighted, won, currency }) => subtractMoney(money(won, currency), money(weighted, currency)),
  accuracy: ({ weighted, won }) => accuracyOf(weighted, won),
  openDeals: async ({ selection }, page, { db }) => orThrow(await findForecasts(db, selection, page)),
  dealsWon: async ({ wonSelection }, page, { db }) => orThrow(await findClosings(db, wonSelection, page)),
}
