import { orThrow } from '@sellgraph/graphql-kit'
import { money } from '@sellgraph/kernel'
import type { SlippageFigureResolvers } from '../../../generated/graphql.ts'
import { findMoves } from '../store/counted-rows.ts'

export const SlippageFigure: SlippageFigureResolvers = {
  movedOutAmount: ({ movedOutAmount, currency }) => money(movedOutAmount, currency),
  movedInAmount: ({ movedInAmount, currency }) => money(movedInAmount, currency),
  rows: async ({ selection }, page, { db }) => orThrow(await findMoves(db, selection, page)),
  rowsOut: async ({ outSelection }, page, { db }) => orThrow(await findMoves(db, outSelection, page)),
  rowsIn: async ({ inSelection }, page, { db }) => orThrow(await findMoves(db, inSelection, page)),
}
