import { newVersion } from '@sellgraph/db-kit'
import { forbidden, newId, ok, ruleViolated } from '@sellgraph/kernel'
import { policyAt } from '@sellgraph/policies'
import { defineCommand, input } from '@sellgraph/service-kit'
import { addJob } from '@sellgraph/timers'
import { z } from 'zod'
import { findEmployeeRow } from '../../organisation/store/employee-store.ts'
import { accessGrantAccess } from '../access.ts'
import { checkHours, grantMachine, hoursAfter, isSubstantial, lentRoles } from '../domain/grant.ts'
import { publishGrantRequested } from '../events/publish.ts'
import { accessGrantDue, jobKeyOf } from '../jobs/access-grant-due.ts'
import { type AccessGrantRow, insertGrant } from '../store/access-grant-store.ts'

/** Somebody needs to see what their own roles do not show, for some hours. It is reading alone, whatever the role. */
export const requestBreakGlass = defineCommand({
  name: 'requestBreakGlass',
  input: z.object({
    role: z.enum(lentRoles),
    hours: z.int('must be a whole number').min(1, 'must be at least 1'),
    reason: input
      .text(1000)
      .refine(isSubstantial, 'must say what is to be looked at and why, in at least ten characters'),
  }),
  authorize: (principal) => accessGrantAccess.permit(principal, 'requestBreakGlass'),
  async handle({ tx, principal, now }, { role, hours, reason }) {
    const grantee = principal.employeeId === null ? null : await findEmployeeRow(tx, principal.employeeId)
    if (grantee === null) return forbidden('Your account is not linked to an active employee.')
    if (principal.roles.includes(role)) return ruleViolated('R197', 'OWN_ROLE', `You have the role ${role} already.`)
    const limits = await policyAt(tx, 'P12', now)
    const allowed = checkHours(hours, limits.value.breakGlassHours)
    if (!allowed.ok) return allowed
    const grant: AccessGrantRow = {
      id: newId(),
      ...newVersion(now),
      kind: 'BREAK_GLASS',
      status: grantMachine.initial,
      granteeId: grantee.id,
      coveredId: null,
      role,
      teamId: grantee.teamId,
      reason,
      startsAt: null,
      endsAt: null,
      hours,
      // What was urgent then is asked for again later.
      decisionDueAt: hoursAfter(now, limits.value.breakGlassHours),
      policyVersion: limits.version,
      requestedById: grantee.id,
      decidedById: null,
      decidedAt: null,
      decisionNote: null,
      closedById: null,
      closedAt: null,
      closingNote: null,
    }
    await insertGrant(tx, grant)
    const due = { runAt: grant.decisionDueAt, jobKey: jobKeyOf(grant.id) }
    await addJob(tx, accessGrantDue, { grantId: grant.id }, due)
    await publishGrantRequested(tx, grant)
    return ok({ grantId: grant.id })
  },
})
