import { orThrow } from '@sellgraph/graphql-kit'
import type { FunnelOutcomeResolvers } from '../../../generated/graphql.ts'
import { winRate } from '../domain/figures.ts'
import { findClosings } from '../store/counted-rows.ts'

export const FunnelOutcome: FunnelOutcomeResolvers = {
  winRate: (closed) => winRate(closed),
  wonAmounts: ({ wonAmounts }) => [...wonAmounts],
  lostAmounts: ({ lostAmounts }) => [...lostAmounts],
  deals: async ({ selection }, page, { db }) => orThrow(await findClosings(db, selection, page)),
}
