import { done, react, skip } from '@sellgraph/messaging'
import { stopReportClock } from '../../progress-reports/use-cases/report-clock.ts'
import { handOverSteps } from '../use-cases/hand-over-steps.ts'

/** What a leaver had planned is taken on by who leads the team, and no report is asked of them. Deals and customers follow when crm gives them away. */
export const employeeLeft = react('performance.EmployeeLeft.v1', async ({ tx, event }) => {
  const { employeeId } = event.data
  const handed = await handOverSteps(tx, employeeId, () => true)
  const stopped = await stopReportClock(tx, employeeId)
  return handed > 0 || stopped ? done() : skip('nothing waits for this employee')
})

/** Who moves to another team keeps the steps of deals they own, and helps no more with those of others there. */
export const employeeTransferred = react('performance.EmployeeTransferred.v1', async ({ tx, event }) => {
  const { employeeId, toTeamId } = event.data
  const handed = await handOverSteps(tx, employeeId, (deal) => deal.ownerId !== employeeId && deal.teamId !== toTeamId)
  return handed > 0 ? done() : skip('no step of another team waits for this employee')
})
