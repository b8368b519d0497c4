import { existing, type GraphContext, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { progressReportById } from '../store/progress-report-loader.ts'
import type { ProgressReportRow } from '../store/progress-report-store.ts'
import { draftProgressReport } from '../use-cases/draft-progress-report.ts'
import { reviewProgressReport } from '../use-cases/review-progress-report.ts'
import { submitProgressReport } from '../use-cases/submit-progress-report.ts'

export const Mutation: Pick<
  MutationResolvers,
  'draftProgressReport' | 'submitProgressReport' | 'reviewProgressReport'
> = {
  draftProgressReport: mutation(draftProgressReport, answer('DraftProgressReportPayload')),
  submitProgressReport: mutation(submitProgressReport, answer('SubmitProgressReportPayload')),
  reviewProgressReport: mutation(reviewProgressReport, answer('ReviewProgressReportPayload')),
}

function answer<const T extends string>(__typename: T) {
  return async (
    { reportId }: { reportId: string },
    context: GraphContext,
  ): Promise<{ __typename: T; report: ProgressReportRow }> => ({
    __typename,
    report: await existing(progressReportById(context).load(reportId)),
  })
}
