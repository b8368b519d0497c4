import { done, react, skip } from '@sellgraph/messaging'
import { handOverSteps } from '../use-cases/hand-over-steps.ts'

/** What a leaver had planned is taken on by who leads the team. Deals and customers follow when crm gives them away. */
export const employeeLeft = react('performance.EmployeeLeft.v1', async ({ tx, event }) => {
  const handed = await handOverSteps(tx, event.data.employeeId, () => true)
  return handed > 0 ? done() : skip('no step of a deal waits for this employee')
})

/** Who moves to another team keeps the steps of deals they own, and helps no more with those of others there. */
export const employeeTransferred = react('performance.EmployeeTransferred.v1', async ({ tx, event }) => {
  const { employeeId, toTeamId } = event.data
  const handed = await handOverSteps(tx, employeeId, (deal) => deal.ownerId !== employeeId && deal.teamId !== toTeamId)
  return handed > 0 ? done() : skip('no step of another team waits for this employee')
})
