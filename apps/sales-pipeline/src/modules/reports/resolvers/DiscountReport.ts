import { orThrow } from '@sellgraph/graphql-kit'
import type { DiscountReportResolvers } from '../../../generated/graphql.ts'
import { findDiscountBands, findDiscountFigures } from '../store/discount-store.ts'

export const DiscountReport: DiscountReportResolvers = {
  figures: async (report, _, { db }) => orThrow(await findDiscountFigures(db, report)),
  bands: async (report, _, { db }) => orThrow(await findDiscountBands(db, report)),
  frozen: ({ ground }) => [...ground.closed],
}
