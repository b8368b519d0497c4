import { inScope, newVersion } from '@sellgraph/db-kit'
import { forbidden, invalid, newId, notFound, ok, type Result } from '@sellgraph/kernel'
import { findEmployee, findTeam } from '@sellgraph/organisation'
import { type CommandContext, defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { salesPlanAccess } from '../access.ts'
import {
  periodEnd,
  type SalesPlanLevel,
  salesPlanLevels,
  salesPlanMachine,
  salesPlanPeriods,
} from '../domain/sales-plan.ts'
import { replaceParts } from '../store/plan-part-store.ts'
import { insertSalesPlan, lockVersions, type SalesPlanRow } from '../store/sales-plan-store.ts'
import { planContent, writtenPlan } from './plan-input.ts'

/** R053, R054: a plan of the company, of a team, or of the person who writes it; or its next version. */
export const draftSalesPlan = defineCommand({
  name: 'draftSalesPlan',
  input: z.object({
    level: z.enum(salesPlanLevels),
    teamId: input
      .id()
      .nullish()
      .transform((id) => id ?? null),
    periodKind: z.enum(salesPlanPeriods),
    periodStart: input.date(),
    ...planContent,
  }),
  authorize: (principal) => salesPlanAccess.permit(principal, 'write'),
  async handle(context, { level, teamId, periodKind, periodStart, ...content }) {
    const { tx, principal, now } = context
    if (principal.employeeId === null) return forbidden('Your account is not linked to an active employee.')
    const end = periodEnd(periodKind, periodStart)
    if (end === null) return invalid('periodStart', `must be the first day of a ${periodKind.toLowerCase()}`)
    const whose = await whosePlan(context, level, teamId)
    if (!whose.ok) return whose
    const subject = { level, ...whose.value, periodKind, periodStart }
    const written = await writtenPlan(tx, { ...subject, periodEnd: end }, content)
    if (!written.ok) return written
    const earlier = await lockVersions(tx, subject)
    const id = newId()
    const row: SalesPlanRow = {
      id,
      ...newVersion(now),
      ...subject,
      ...written.value.row,
      periodEnd: end,
      seriesId: earlier[0]?.seriesId ?? id,
      revision: (earlier.at(-1)?.revision ?? 0) + 1,
      status: salesPlanMachine.initial,
      authorId: principal.employeeId,
      submittedAt: null,
      shortfallReason: null,
      returnReason: null,
      approvedBy: null,
      approvedAt: null,
      conclusion: null,
      closedAt: null,
    }
    const inserted = await insertSalesPlan(tx, row)
    if (!inserted.ok) return inserted
    await replaceParts(tx, id, written.value.parts)
    return ok({ salesPlanId: id })
  },
})

/** Whose plan it is, if the principal may write it: a person writes nobody else's. */
async function whosePlan(
  { tx, principal, scope }: CommandContext,
  level: SalesPlanLevel,
  teamId: string | null,
): Promise<Result<{ employeeId: string | null; teamId: string | null }>> {
  if ((level === 'TEAM') !== (teamId !== null)) return invalid('teamId', 'goes with TEAM, and only with it')
  if (level === 'PERSON') {
    const employee = await findEmployee(tx, principal.employeeId ?? '')
    return employee === null ? notFound('employee') : ok({ employeeId: employee.id, teamId: employee.teamId })
  }
  if (teamId !== null && (await findTeam(tx, teamId)) === null) return notFound('team')
  if (inScope(scope, { ownerId: null, teamId })) return ok({ employeeId: null, teamId })
  return teamId === null ? forbidden('The plan of the company is written by directors.') : notFound('team')
}
