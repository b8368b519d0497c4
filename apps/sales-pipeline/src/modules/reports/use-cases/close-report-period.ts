import { addDays, DEFAULT_ZONE, startOfLocalDay } from '@sellgraph/calendar'
import { conflict, forbidden, invalid, newId, ok, ruleViolated } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { salesReportAccess } from '../access.ts'
import { daysOfMonth } from '../domain/period.ts'
import { publishReportPeriodClosed } from '../events/publish.ts'
import { findReportPeriodsById, freezePeriod } from '../store/report-period-store.ts'

/** R206: a month's reports are final once it is closed: what was counted stays, what changes later is a correction. */
export const closeReportPeriod = defineCommand({
  name: 'closeReportPeriod',
  input: z.object({ period: input.text(7) }),
  authorize: (principal) => salesReportAccess.permit(principal, 'closePeriod'),
  handle: async ({ tx, principal, now }, { period: month }) => {
    const days = daysOfMonth(month)
    if (days === null) return invalid('period', 'must be a month such as 2026-03')
    if (principal.employeeId === null) return forbidden('Your account is not linked to an active employee.')
    if (now < startOfLocalDay(addDays(days.until, 1), DEFAULT_ZONE)) {
      return ruleViolated('R206', 'PERIOD_NOT_OVER', `${month} is not over yet.`)
    }
    const id = newId()
    const closed = await freezePeriod(tx, { id, month, days, closedBy: principal.employeeId })
    if (!closed) return conflict('PERIOD_CLOSED', `The reports of ${month} are closed already.`)
    const [period] = await findReportPeriodsById(tx, [id])
    if (period === undefined) throw new Error('what was just closed is there')
    await publishReportPeriodClosed(tx, period)
    return ok({ periodId: id })
  },
})
