import { ok, ruleViolated } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { closeWork } from '@sellgraph/work'
import { z } from 'zod'
import { progressReportAccess } from '../access.ts'
import { progressReportMachine } from '../domain/progress-report.ts'
import { lockProgressReport, updateProgressReport } from '../store/progress-report-store.ts'

/** R079: the superior has read it, and says something to it or not. */
export const reviewProgressReport = defineCommand({
  name: 'reviewProgressReport',
  input: z.object({ reportId: input.id(), version: input.version(), comment: input.optionalText(4000) }),
  authorize: (principal) => progressReportAccess.permit(principal, 'review'),
  async handle({ tx, principal, scope, now }, { reportId, version, comment }) {
    const report = await lockProgressReport(tx, scope, reportId)
    if (!report.ok) return report
    const reviewed = progressReportMachine.next(report.value.status, 'review')
    if (!reviewed.ok) return reviewed
    if (report.value.ownerId === principal.employeeId) {
      return ruleViolated('R079', 'OWN_REPORT', 'Your own report is read by your superior.')
    }
    const changed = await updateProgressReport(
      tx,
      { id: reportId, version },
      { status: reviewed.value, reviewComment: comment, reviewedBy: principal.employeeId, reviewedAt: now },
    )
    if (!changed.ok) return changed
    await closeWork(tx, `progress-report-review:${reportId}`)
    return ok({ reportId })
  },
})
