import { addCalendarDays, addDays, DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import type { Tx } from '@sellgraph/db-kit'
import { findEmployee, findTeam, isCertified } from '@sellgraph/organisation'
import { policyAt } from '@sellgraph/policies'
import { closeWork, openWork } from '@sellgraph/work'
import { endOfDay } from '../../opportunities/domain/next-step.ts'
import { hasOpenDeals } from '../store/progress-fact-store.ts'
import { deleteClock, holdClock, insertClock, type ReportClock, updateClock } from '../store/progress-report-store.ts'

/**
 * Whoever has an open deal reports: the clock starts with the first of them. Once it runs, this changes nothing, however
 * often and by however many at once it is called.
 */
export async function startReportClock(tx: Tx, employeeId: string): Promise<void> {
  if (await holdClock(tx, employeeId)) return
  const employee = await findEmployee(tx, employeeId)
  if (employee === null || !isCertified(employee)) return
  const clock = await clockFrom(tx, employeeId, localDate(tx.now, DEFAULT_ZONE))
  if (await insertClock(tx, clock)) await openReportWork(tx, clock)
}

/** A report was handed in: the next one counts from the day after, as long as there are open deals. */
export async function turnReportClock(tx: Tx, employeeId: string, reportedTo: string): Promise<void> {
  await closeWork(tx, workKey(employeeId))
  if (!(await hasOpenDeals(tx, employeeId))) {
    await deleteClock(tx, employeeId)
    return
  }
  const clock = await clockFrom(tx, employeeId, addDays(reportedTo, 1))
  if (!(await insertClock(tx, clock))) await updateClock(tx, clock)
  await openReportWork(tx, clock)
}

/** Nothing is reported any more. False when nothing was to be. */
export async function stopReportClock(tx: Tx, employeeId: string): Promise<boolean> {
  if (!(await deleteClock(tx, employeeId))) return false
  await closeWork(tx, workKey(employeeId), 'CANCELLED')
  return true
}

/** A report is due when as many days are over as the policy of this moment gives. */
async function clockFrom(tx: Tx, employeeId: string, periodFrom: string): Promise<ReportClock> {
  const { value, version } = await policyAt(tx, 'P14', tx.now)
  return { employeeId, periodFrom, dueOn: addDays(periodFrom, value.progressReportDays), policyVersion: version }
}

async function openReportWork(tx: Tx, { employeeId, periodFrom, dueOn, policyVersion }: ReportClock): Promise<void> {
  const dueAt = endOfDay(dueOn)
  const remindAt = addCalendarDays(dueAt, -1, DEFAULT_ZONE)
  const teamId = (await findEmployee(tx, employeeId))?.teamId ?? null
  const managerId = teamId === null ? null : ((await findTeam(tx, teamId))?.managerId ?? null)
  await openWork(tx, {
    key: workKey(employeeId),
    kind: 'PROGRESS_REPORT',
    title: 'Report the progress of your deals',
    titleZh: '提交销售工作汇报',
    subject: { type: 'Employee', id: employeeId, label: `${periodFrom} – ${dueOn}` },
    assigneeIds: [employeeId],
    dueAt,
    remindAt: remindAt > tx.now ? remindAt : null,
    escalateTo: managerId === null || managerId === employeeId ? { role: 'DIRECTOR' } : { assigneeIds: [managerId] },
    policy: { parameter: 'P14', version: policyVersion },
  })
}

function workKey(employeeId: string): string {
  return `progress-report:${employeeId}`
}
