import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { orThrow } from '@sellgraph/graphql-kit'
import type { ForecastAccuracyReportResolvers } from '../../../generated/graphql.ts'
import { findForecastAccuracy } from '../store/forecast-store.ts'

export const ForecastAccuracyReport: ForecastAccuracyReportResolvers = {
  figures: async (report, _, { db, clock }) =>
    orThrow(await findForecastAccuracy(db, report, localDate(clock.now(), DEFAULT_ZONE))),
  frozen: ({ ground }) => [...ground.closed],
}
