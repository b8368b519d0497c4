import { done, reactState } from '@sellgraph/messaging'
import { leavesApprovals } from '../use-cases/leaves-approvals.ts'

/** Who has left, or lost the role, decides nothing any more: what waits for them goes to somebody else. */
export const employeeChanged = reactState('state.performance.employee.v1', async ({ tx, id, row }) => {
  const left = row === null || row.status === 'LEFT'
  const manages = !left && row.status !== 'SUSPENDED' && (row.roles?.includes('MANAGER') ?? true)
  if (!manages) await leavesApprovals(tx, id, { left })
  return done()
})
