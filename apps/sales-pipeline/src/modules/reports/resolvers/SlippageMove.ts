import { orThrow } from '@sellgraph/graphql-kit'
import { money } from '@sellgraph/kernel'
import type { SlippageMoveResolvers } from '../../../generated/graphql.ts'
import { findMoves } from '../store/counted-rows.ts'

export const SlippageMove: SlippageMoveResolvers = {
  amount: ({ amount, currency }) => money(amount, currency),
  rows: async ({ selection }, page, { db }) => orThrow(await findMoves(db, selection, page)),
}
