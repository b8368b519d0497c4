import { orThrow } from '@sellgraph/graphql-kit'
import type { ReportPeriodResolvers } from '../../../generated/graphql.ts'
import { salesReportAccess } from '../access.ts'
import { findCorrectionPage } from '../store/correction-store.ts'

export const ReportPeriod: ReportPeriodResolvers = {
  from: ({ firstDay }) => firstDay,
  until: ({ lastDay }) => lastDay,
  closedBy: ({ closedBy }) => ({ id: closedBy }),
  corrections: async (period, page, { db, principal }) =>
    orThrow(await findCorrectionPage(db, period, salesReportAccess.scope(principal, 'read'), page)),
}
