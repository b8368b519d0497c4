import { defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { progressReportAccess } from '../access.ts'
import { findProgressReports } from './progress-report-store.ts'

/** Reports by id as the caller may see them. */
export const progressReportById = defineLoader((context: GraphContext, ids) =>
  findProgressReports(context.db, progressReportAccess.scope(context.principal, 'read'), ids),
)
