import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { forbidden, ok } from '@sellgraph/kernel'
import { findEmployee } from '@sellgraph/organisation'
import { policyAt } from '@sellgraph/policies'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { progressReportAccess } from '../access.ts'
import { nextPeriod } from '../domain/progress-report.ts'
import { findForecast, findProgressFacts } from '../store/progress-fact-store.ts'
import { lockClock, saveDraft } from '../store/progress-report-store.ts'

/** R079: what happened since the last report is put together; drafting again before it is handed in renews it. */
export const draftProgressReport = defineCommand({
  name: 'draftProgressReport',
  input: z.object({
    to: input
      .date()
      .nullish()
      .transform((date) => date ?? null),
  }),
  authorize: (principal) => progressReportAccess.permit(principal, 'write'),
  async handle({ tx, principal, now }, { to }) {
    const author = principal.employeeId === null ? null : await findEmployee(tx, principal.employeeId)
    if (author === null) return forbidden('Your account is not linked to an active employee.')
    const clock = await lockClock(tx, author.id)
    const policy = await policyAt(tx, 'P14', now)
    const asked = { to, today: localDate(now, DEFAULT_ZONE), days: policy.value.progressReportDays }
    const period = nextPeriod(clock, asked)
    if (!period.ok) return period
    const reportId = await saveDraft(tx, {
      ownerId: author.id,
      teamId: author.teamId,
      period: period.value,
      facts: await findProgressFacts(tx, author.id, period.value),
      forecast: await findForecast(tx, author.id),
    })
    return ok({ reportId })
  },
})
