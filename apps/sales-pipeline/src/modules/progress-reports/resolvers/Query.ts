import { orThrow } from '@sellgraph/graphql-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { progressReportAccess } from '../access.ts'
import { progressReportById } from '../store/progress-report-loader.ts'
import { findProgressReportPage } from '../store/progress-report-store.ts'

export const Query: Pick<QueryResolvers, 'progressReport' | 'progressReports'> = {
  progressReport: (_, { id }, context) => progressReportById(context).load(id),
  progressReports: async (_, { authorId, status, ...page }, { db, principal }) =>
    orThrow(
      await findProgressReportPage(db, progressReportAccess.scope(principal, 'read'), { authorId, status }, page),
    ),
}
