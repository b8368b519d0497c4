import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { findReportPeriodsById } from '../store/report-period-store.ts'
import { closeReportPeriod } from '../use-cases/close-report-period.ts'

export const Mutation: Pick<MutationResolvers, 'closeReportPeriod'> = {
  closeReportPeriod: mutation(closeReportPeriod, async ({ periodId }, { db }) => ({
    __typename: 'CloseReportPeriodPayload',
    period: await existing(findReportPeriodsById(db, [periodId]).then(([period]) => period ?? null)),
  })),
}
