import { invalid, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { openWork } from '@sellgraph/work'
import { z } from 'zod'
import { progressReportAccess } from '../access.ts'
import { progressReportMachine } from '../domain/progress-report.ts'
import { lockClock, lockProgressReport, updateProgressReport } from '../store/progress-report-store.ts'
import { turnReportClock } from './report-clock.ts'

/** R079: the author says what to make of it and hands it in. Facts and words stay as they are from here on. */
export const submitProgressReport = defineCommand({
  name: 'submitProgressReport',
  input: z.object({ reportId: input.id(), version: input.version(), comment: input.text(4000) }),
  authorize: (principal) => progressReportAccess.permit(principal, 'write'),
  async handle({ tx, scope, now }, { reportId, version, comment }) {
    const report = await lockProgressReport(tx, scope, reportId)
    if (!report.ok) return report
    const submitted = progressReportMachine.next(report.value.status, 'submit')
    if (!submitted.ok) return submitted
    const { ownerId, teamId, periodFrom, periodTo } = report.value
    const clock = await lockClock(tx, ownerId)
    if (clock !== null && clock.periodFrom !== periodFrom) {
      return invalid('reportId', `reports from ${periodFrom}, and ${clock.periodFrom} is next: draft it again`)
    }
    const changed = await updateProgressReport(
      tx,
      { id: reportId, version },
      { status: submitted.value, comment, submittedAt: now },
    )
    if (!changed.ok) return changed
    await turnReportClock(tx, ownerId, periodTo)
    await openWork(tx, {
      key: `progress-report-review:${reportId}`,
      kind: 'PROGRESS_REPORT_REVIEW',
      title: 'Read a report of progress',
      titleZh: '审阅销售工作汇报',
      subject: { type: 'ProgressReport', id: reportId, label: `${periodFrom} – ${periodTo}` },
      ...(teamId === null ? { role: 'DIRECTOR' as const } : { role: 'MANAGER' as const, teamId }),
      exceptIds: [ownerId],
      dueAt: null,
    })
    return ok({ reportId })
  },
})
