import { orThrow } from '@sellgraph/graphql-kit'
import type { CoverageReportResolvers } from '../../../generated/graphql.ts'
import { findCoverage } from '../store/forecast-store.ts'

export const CoverageReport: CoverageReportResolvers = {
  figure: async (report, _, { db }) => orThrow(await findCoverage(db, report)),
  frozen: ({ ground }) => [...ground.closed],
}
