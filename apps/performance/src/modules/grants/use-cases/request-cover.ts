import { newVersion } from '@sellgraph/db-kit'
import { forbidden, newId, notFound, ok, ruleViolated } from '@sellgraph/kernel'
import { policyAt } from '@sellgraph/policies'
import { defineCommand, input } from '@sellgraph/service-kit'
import { addJob } from '@sellgraph/timers'
import { z } from 'zod'
import { findEmployeeRow } from '../../organisation/store/employee-store.ts'
import { accessGrantAccess } from '../access.ts'
import { checkCoverTimes, grantMachine, mayRequestCover } from '../domain/grant.ts'
import { publishGrantRequested } from '../events/publish.ts'
import { accessGrantDue, jobKeyOf } from '../jobs/access-grant-due.ts'
import { type AccessGrantRow, insertGrant } from '../store/access-grant-store.ts'

/** Somebody is to stand in for a colleague. Either of them asks for it, or who leads one of them. */
export const requestCover = defineCommand({
  name: 'requestCover',
  input: z.object({
    granteeId: input.id(),
    coveredId: input.id(),
    from: input
      .dateTime()
      .nullish()
      .transform((from) => from ?? null),
    to: input.dateTime(),
    reason: input.text(1000),
  }),
  authorize: (principal) => accessGrantAccess.permit(principal, 'requestCover'),
  async handle({ tx, principal, now }, { granteeId, coveredId, from, to, reason }) {
    const [grantee, covered] = [await findEmployeeRow(tx, granteeId), await findEmployeeRow(tx, coveredId)]
    if (grantee === null || covered === null) return notFound('employee')
    if (principal.employeeId === null || !mayRequestCover(principal, { grantee, covered })) {
      return forbidden('A cover is asked for by one of the two, or by who leads one of them.')
    }
    if (granteeId === coveredId) return ruleViolated('R197', 'OWN_COVER', 'Nobody stands in for themselves.')
    if (grantee.status !== 'CERTIFIED' && grantee.status !== 'ACTIVE') {
      return ruleViolated('R157', 'NOT_CERTIFIED', 'Who stands in for a colleague is certified and at work.')
    }
    if (covered.status === 'LEFT') {
      return ruleViolated('R197', 'COVERED_HAS_LEFT', 'What was theirs is given to a new owner instead.')
    }
    const limits = await policyAt(tx, 'P12', now)
    const times = checkCoverTimes({ from, to }, now, limits.value.coverDays)
    if (!times.ok) return times
    const grant: AccessGrantRow = {
      id: newId(),
      ...newVersion(now),
      kind: 'COVER',
      status: grantMachine.initial,
      granteeId,
      coveredId,
      role: null,
      teamId: covered.teamId,
      reason,
      startsAt: from,
      endsAt: to,
      hours: null,
      decisionDueAt: to,
      policyVersion: limits.version,
      requestedById: principal.employeeId,
      decidedById: null,
      decidedAt: null,
      decisionNote: null,
      closedById: null,
      closedAt: null,
      closingNote: null,
    }
    await insertGrant(tx, grant)
    await addJob(tx, accessGrantDue, { grantId: grant.id }, { runAt: to, jobKey: jobKeyOf(grant.id) })
    await publishGrantRequested(tx, grant)
    return ok({ grantId: grant.id })
  },
})
