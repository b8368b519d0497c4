import { inScope, newVersion } from '@sellgraph/db-kit'
import { newId, notFound, ok, ruleViolated } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { findEmployeeRow } from '../../organisation/store/employee-store.ts'
import { lockRegister } from '../../organisation/store/register-lock.ts'
import { findTeam } from '../../organisation/store/team-store.ts'
import { targetAccess } from '../access.ts'
import { checkTarget, monthPattern, targetMachine, targetMetrics } from '../domain/target.ts'
import { insertTarget, latestTargetVersion, type TargetRow } from '../store/target-store.ts'

/** R151: writes a monthly target of a person or team, the first or a revision. It counts when it is published. */
export const draftTarget = defineCommand({
  name: 'draftTarget',
  input: z.object({
    metric: z.enum(targetMetrics),
    employeeId: input
      .id()
      .nullish()
      .transform((id) => id ?? null),
    teamId: input
      .id()
      .nullish()
      .transform((id) => id ?? null),
    month: z.string().regex(monthPattern, 'must be a month such as 2026-03'),
    amount: input
      .money({ moreThan: '0', places: 2, max: '999999999999' })
      .nullish()
      .transform((amount) => amount ?? null),
    count: z
      .int()
      .min(1, 'must be at least 1')
      .nullish()
      .transform((count) => count ?? null),
  }),
  authorize: (principal) => targetAccess.permit(principal, 'set'),
  async handle({ tx, scope, principal, now }, target) {
    const checked = checkTarget(target)
    if (!checked.ok) return checked
    let { teamId } = target
    if (target.employeeId !== null) {
      const employee = await findEmployeeRow(tx, target.employeeId)
      if (employee === null || !inScope(scope, { ownerId: employee.id, teamId: employee.teamId }))
        return notFound('employee')
      if (employee.id === principal.employeeId) {
        return ruleViolated('R151', 'OWN_TARGET', 'Your own target is set by your superior.')
      }
      ;({ teamId } = employee)
    } else if (teamId !== null) {
      const team = await findTeam(tx, teamId)
      if (team === null || !inScope(scope, { ownerId: null, teamId })) return notFound('team')
    }
    await lockRegister(tx, 'target')
    const subject = {
      metric: target.metric,
      scope: target.employeeId === null ? ('TEAM' as const) : ('EMPLOYEE' as const),
      employeeId: target.employeeId,
      teamId,
      month: target.month,
    }
    const row: TargetRow = {
      id: newId(),
      ...newVersion(now),
      ...subject,
      status: targetMachine.initial,
      amount: target.amount?.amount ?? null,
      currency: target.amount?.currency ?? null,
      count: target.count,
      targetVersion: (await latestTargetVersion(tx, subject)) + 1,
      draftedBy: principal.subject,
      publishedBy: null,
      publishedAt: null,
    }
    await insertTarget(tx, row)
    return ok({ targetId: row.id })
  },
})
