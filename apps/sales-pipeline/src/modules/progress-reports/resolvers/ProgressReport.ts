import type { ProgressReportResolvers } from '../../../generated/graphql.ts'
import { progressReportById } from '../store/progress-report-loader.ts'

export const ProgressReport: ProgressReportResolvers = {
  __resolveReference: ({ id }, context) => progressReportById(context).load(id),
  author: ({ ownerId }) => ({ id: ownerId }),
  reviewedBy: ({ reviewedBy }) => (reviewedBy === null ? null : { id: reviewedBy }),
}
