import { ok, ruleViolated } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { addJob, removeJob } from '@sellgraph/timers'
import { z } from 'zod'
import { findEmployeeRow } from '../../organisation/store/employee-store.ts'
import { accessGrantAccess } from '../access.ts'
import { decideWho, grantMachine, hoursAfter } from '../domain/grant.ts'
import { publishGrantApproved, publishGrantClosed } from '../events/publish.ts'
import { accessGrantDue, jobKeyOf } from '../jobs/access-grant-due.ts'
import { lockGrant, updateGrant } from '../store/access-grant-store.ts'

/** R197: a second person approves. A lent role counts from here on, a cover from its day, and neither from before. */
export const approveGrant = defineCommand({
  name: 'approveGrant',
  input: z.object({ grantId: input.id(), version: input.version(), note: input.optionalText(1000) }),
  authorize: (principal) => accessGrantAccess.permit(principal, 'decide'),
  async handle({ tx, scope, principal, now }, { grantId, version, note }) {
    const grant = await lockGrant(tx, scope, grantId)
    if (!grant.ok) return grant
    const status = grantMachine.next(grant.value.status, 'approve')
    if (!status.ok) return status
    const decider = decideWho(grant.value, principal)
    if (!decider.ok) return decider
    // The timer says so a moment later.
    if (grant.value.decisionDueAt <= now) return ruleViolated('P12', 'GRANT_EXPIRED', 'It is too late to approve this.')
    const { granteeId, coveredId, startsAt, endsAt, hours } = grant.value
    const grantee = await findEmployeeRow(tx, granteeId)
    if (grantee?.status === 'LEFT' || grantee?.status === 'SUSPENDED') {
      return ruleViolated('R197', 'GRANTEE_NOT_AT_WORK', 'Who is not at work is granted nothing.')
    }
    const covered = coveredId === null ? null : await findEmployeeRow(tx, coveredId)
    if (covered?.status === 'LEFT') {
      return ruleViolated('R197', 'COVERED_HAS_LEFT', 'What was theirs is given to a new owner instead.')
    }
    const begins = startsAt === null || startsAt < now ? now : startsAt
    const ends = hours === null ? endsAt : hoursAfter(now, hours)
    const approved = await updateGrant(
      tx,
      { id: grantId, version },
      {
        status: status.value,
        startsAt: begins,
        endsAt: ends,
        decidedById: decider.value,
        decidedAt: now,
        decisionNote: note,
      },
    )
    if (!approved.ok) return approved
    if (ends !== null) await addJob(tx, accessGrantDue, { grantId }, { runAt: ends, jobKey: jobKeyOf(grantId) })
    await publishGrantApproved(tx, approved.value)
    return ok({ grantId })
  },
})

export const rejectGrant = defineCommand({
  name: 'rejectGrant',
  input: z.object({ grantId: input.id(), version: input.version(), reason: input.text(1000) }),
  authorize: (principal) => accessGrantAccess.permit(principal, 'decide'),
  async handle({ tx, scope, principal, now }, { grantId, version, reason }) {
    const grant = await lockGrant(tx, scope, grantId)
    if (!grant.ok) return grant
    const status = grantMachine.next(grant.value.status, 'reject')
    if (!status.ok) return status
    const decider = decideWho(grant.value, principal)
    if (!decider.ok) return decider
    const rejected = await updateGrant(
      tx,
      { id: grantId, version },
      { status: status.value, decidedById: decider.value, decidedAt: now, decisionNote: reason },
    )
    if (!rejected.ok) return rejected
    await removeJob(tx, jobKeyOf(grantId))
    await publishGrantClosed(tx, rejected.value, decider.value)
    return ok({ grantId })
  },
})
