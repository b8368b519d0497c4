import { orThrow } from '@sellgraph/graphql-kit'
import type { FunnelReportResolvers } from '../../../generated/graphql.ts'
import { findFunnelOutcomes, findFunnelStages, findLossCauses } from '../store/funnel-store.ts'

export const FunnelReport: FunnelReportResolvers = {
  stages: async (report, _, { db }) => orThrow(await findFunnelStages(db, report)),
  outcomes: async (report, _, { db }) => orThrow(await findFunnelOutcomes(db, report)),
  lossCauses: async (report, _, { db }) => orThrow(await findLossCauses(db, report)),
  frozen: ({ ground }) => [...ground.closed],
}
