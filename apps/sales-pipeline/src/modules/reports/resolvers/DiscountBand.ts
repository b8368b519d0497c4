import { orThrow } from '@sellgraph/graphql-kit'
import { money } from '@sellgraph/kernel'
import type { DiscountBandResolvers } from '../../../generated/graphql.ts'
import { findLines } from '../store/counted-rows.ts'

export const DiscountBand: DiscountBandResolvers = {
  fromPercent: ({ from }) => from,
  belowPercent: ({ below }) => below,
  netAmount: ({ netAmount, currency }) => money(netAmount, currency),
  rows: async ({ selection }, page, { db }) => orThrow(await findLines(db, selection, page)),
}
