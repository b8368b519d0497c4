import { addWorkingDays, chineseOfficeCalendar, halfOfWorkingTime } from '@sellgraph/calendar'
import type { Tx } from '@sellgraph/db-kit'
import { findSuperior, findTeam } from '@sellgraph/organisation'
import { policyAt } from '@sellgraph/policies'
import { closeWork, openWork } from '@sellgraph/work'
import type { SalesPlanRow } from '../store/sales-plan-store.ts'

const keyOf = ({ id }: { id: string }) => `sales-plan-review:${id}`

/**
 * A plan waits for the superior of whose it is, and for the directors where there is none; for as many working days as
 * the policy of this moment gives (P14), after which the directors see to it too.
 */
export async function openPlanReview(tx: Tx, plan: SalesPlanRow): Promise<void> {
  const superior = await superiorOf(tx, plan)
  const { value, version } = await policyAt(tx, 'P14', tx.now)
  const calendar = chineseOfficeCalendar()
  const dueAt = addWorkingDays(calendar, tx.now, value.planReviewWorkingDays)
  await openWork(tx, {
    key: keyOf(plan),
    kind: 'SALES_PLAN_REVIEW',
    title: 'Approve or return a sales plan',
    titleZh: '审批销售计划',
    subject: { type: 'SalesPlan', id: plan.id, label: `${plan.level} ${plan.periodKind} ${plan.periodStart}` },
    ...(superior === null ? { role: 'DIRECTOR' } : { assigneeIds: [superior] }),
    exceptIds: [plan.authorId],
    remindAt: halfOfWorkingTime(calendar, tx.now, dueAt),
    dueAt,
    escalateTo: { role: 'DIRECTOR' },
    policy: { parameter: 'P14', version },
  })
}

export async function closePlanReview(tx: Tx, plan: { id: string }, outcome?: 'CANCELLED'): Promise<void> {
  await closeWork(tx, keyOf(plan), outcome)
}

/** The next manager upwards who neither wrote the plan nor leads the team whose plan it is. */
async function superiorOf(tx: Tx, { level, teamId, authorId, employeeId }: SalesPlanRow): Promise<string | null> {
  if (teamId === null) return null
  const barred = level === 'TEAM' ? ((await findTeam(tx, teamId))?.managerId ?? null) : null
  return findSuperior(
    tx,
    teamId,
    [authorId, employeeId, barred].filter((id) => id !== null),
  )
}
