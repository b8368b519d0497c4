import type { Tx } from '@sellgraph/db-kit'
import { findTeam } from '@sellgraph/organisation'
import { closeWork, openWork } from '@sellgraph/work'
import type { SalesPlanRow } from '../store/sales-plan-store.ts'

const keyOf = ({ id }: { id: string }) => `sales-plan-review:${id}`

/** A plan waits for the superior of whose it is, and for the directors where there is none. */
export async function openPlanReview(tx: Tx, plan: SalesPlanRow): Promise<void> {
  const superior = await superiorOf(tx, plan)
  await openWork(tx, {
    key: keyOf(plan),
    kind: 'SALES_PLAN_REVIEW',
    title: 'Approve or return a sales plan',
    titleZh: '审批销售计划',
    subject: { type: 'SalesPlan', id: plan.id, label: `${plan.level} ${plan.periodKind} ${plan.periodStart}` },
    ...(superior === null ? { role: 'DIRECTOR', exceptIds: [plan.authorId] } : { assigneeIds: [superior] }),
    dueAt: null,
  })
}

export async function closePlanReview(tx: Tx, plan: { id: string }, outcome?: 'CANCELLED'): Promise<void> {
  await closeWork(tx, keyOf(plan), outcome)
}

/** The next manager upwards who neither wrote the plan nor leads the team whose plan it is. */
async function superiorOf(tx: Tx, plan: SalesPlanRow): Promise<string | null> {
  const passed = new Set<string>()
  let barred: string | null = null
  for (let id = plan.teamId; id !== null && !passed.has(id);) {
    passed.add(id)
    const team = await findTeam(tx, id)
    if (plan.level === 'TEAM' && id === plan.teamId) barred = team?.managerId ?? null
    const manager = team?.managerId ?? null
    if (manager !== null && manager !== plan.authorId && manager !== plan.employeeId && manager !== barred)
      return manager
    id = team?.parentTeamId ?? null
  }
  return null
}
