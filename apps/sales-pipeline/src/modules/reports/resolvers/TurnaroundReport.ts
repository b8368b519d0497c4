import { orThrow } from '@sellgraph/graphql-kit'
import type { TurnaroundReportResolvers } from '../../../generated/graphql.ts'
import { findTurnaroundFigures } from '../store/turnaround-store.ts'

export const TurnaroundReport: TurnaroundReportResolvers = {
  figures: async (report, _, { db }) => orThrow(await findTurnaroundFigures(db, report)),
  frozen: ({ ground }) => [...ground.closed],
}
