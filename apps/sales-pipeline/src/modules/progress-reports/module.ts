import type { FeatureModule } from '@sellgraph/service-kit'
import { progressReportSensitiveState, progressReportState } from './events/state.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { ProgressFact } from './resolvers/ProgressFact.ts'
import { ProgressReport } from './resolvers/ProgressReport.ts'
import { Query } from './resolvers/Query.ts'
import { ProgressReportEntity } from './store/progress-report-store.ts'

/** What salespeople report to their superiors, from what happened. */
export const progressReports: FeatureModule = {
  name: 'progress-reports',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['ProgressReport'],
  resolvers: { Query, Mutation, ProgressReport, ProgressFact },
  entities: [ProgressReportEntity],
  states: [progressReportSensitiveState, progressReportState],
}
