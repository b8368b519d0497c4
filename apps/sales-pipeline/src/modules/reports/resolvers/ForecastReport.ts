import { orThrow } from '@sellgraph/graphql-kit'
import type { ForecastReportResolvers } from '../../../generated/graphql.ts'
import { findForecastFigures } from '../store/forecast-store.ts'

export const ForecastReport: ForecastReportResolvers = {
  figures: async (report, _, { db }) => orThrow(await findForecastFigures(db, report)),
  frozen: ({ ground }) => [...ground.closed],
}
