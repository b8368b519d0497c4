import { orThrow } from '@sellgraph/graphql-kit'
import { money } from '@sellgraph/kernel'
import type { DiscountFigureResolvers } from '../../../generated/graphql.ts'
import { discountPercentOf } from '../domain/figures.ts'
import { findLines } from '../store/counted-rows.ts'
import { marginView } from './margin-view.ts'

export const DiscountFigure: DiscountFigureResolvers = {
  listAmount: ({ listAmount, currency }) => money(listAmount, currency),
  netAmount: ({ netAmount, currency }) => money(netAmount, currency),
  discountPercent: ({ listAmount, netAmount }) => discountPercentOf(listAmount, netAmount),
  meanDiscountPercent: ({ meanDiscount }) => meanDiscount,
  margin: (figure, _, { principal }) => marginView(principal, figure),
  rows: async ({ selection }, page, { db }) => orThrow(await findLines(db, selection, page)),
}
