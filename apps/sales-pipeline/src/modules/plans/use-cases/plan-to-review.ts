import { type Result, ok, ruleViolated } from '@sellgraph/kernel'
import { findTeam } from '@sellgraph/organisation'
import type { CommandContext } from '@sellgraph/service-kit'
import { lockSalesPlan, type SalesPlanRow } from '../store/sales-plan-store.ts'

/** A plan, locked, that the principal may decide on: it is neither of their writing, nor theirs, nor their team's. */
export async function planToReview(
  { tx, principal, scope }: CommandContext,
  id: string,
): Promise<Result<SalesPlanRow>> {
  const plan = await lockSalesPlan(tx, scope, id)
  if (!plan.ok) return plan
  const { authorId, employeeId, level, teamId } = plan.value
  const ledBy = level === 'TEAM' && teamId !== null ? (await findTeam(tx, teamId))?.managerId : undefined
  const own = principal.employeeId === null || [authorId, employeeId, ledBy].includes(principal.employeeId)
  return own
    ? ruleViolated('R197', 'OWN_PLAN', 'Your own plan, or that of the team you lead, is decided on by your superior.')
    : ok(plan.value)
}
