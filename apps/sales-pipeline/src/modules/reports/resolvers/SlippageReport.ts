import { orThrow } from '@sellgraph/graphql-kit'
import type { SlippageReportResolvers } from '../../../generated/graphql.ts'
import { findSlippageFigures, findSlippageMoves } from '../store/slippage-store.ts'

export const SlippageReport: SlippageReportResolvers = {
  figures: async (report, _, { db }) => orThrow(await findSlippageFigures(db, report)),
  moves: async (report, _, { db }) => orThrow(await findSlippageMoves(db, report)),
  frozen: ({ ground }) => [...ground.closed],
}
