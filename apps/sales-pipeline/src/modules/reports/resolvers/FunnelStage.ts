import { orThrow } from '@sellgraph/graphql-kit'
import type { FunnelStageResolvers } from '../../../generated/graphql.ts'
import { shareOf } from '../domain/figures.ts'
import { findStays } from '../store/counted-rows.ts'

export const FunnelStage: FunnelStageResolvers = {
  conversion: ({ movedOn, entered }) => shareOf(String(movedOn), String(entered)),
  conversionToWon: ({ won, entered }) => shareOf(String(won), String(entered)),
  stays: async ({ selection }, page, { db }) => orThrow(await findStays(db, selection, page)),
}
