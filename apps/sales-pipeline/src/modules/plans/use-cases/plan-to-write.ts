import type { CommandContext } from '@sellgraph/service-kit'
import { ok, type Result, ruleViolated } from '@sellgraph/kernel'
import { lockSalesPlan, type SalesPlanRow } from '../store/sales-plan-store.ts'

/** A plan, locked, that the principal may write: a manager reads the plans of the team's people and writes none. */
export async function planToWrite({ tx, principal, scope }: CommandContext, id: string): Promise<Result<SalesPlanRow>> {
  const plan = await lockSalesPlan(tx, scope, id)
  if (!plan.ok) return plan
  const { level, employeeId } = plan.value
  if (level === 'PERSON' && employeeId !== principal.employeeId) {
    return ruleViolated('R054', 'NOT_YOUR_PLAN', 'A personal plan is written by whose it is.')
  }
  return ok(plan.value)
}
