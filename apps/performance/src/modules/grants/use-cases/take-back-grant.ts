import { forbidden, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { removeJob } from '@sellgraph/timers'
import { z } from 'zod'
import { accessGrantAccess } from '../access.ts'
import { jobKeyOf } from '../jobs/access-grant-due.ts'
import { lockGrant } from '../store/access-grant-store.ts'
import { closeGrant } from './close-grant.ts'

/** Ends a grant before its time. Every service knows within seconds. */
export const revokeGrant = defineCommand({
  name: 'revokeGrant',
  input: z.object({ grantId: input.id(), version: input.version(), reason: input.text(1000) }),
  authorize: (principal) => accessGrantAccess.permit(principal, 'revoke'),
  async handle({ tx, scope, principal }, { grantId, version, reason }) {
    const grant = await lockGrant(tx, scope, grantId)
    if (!grant.ok) return grant
    if (principal.employeeId === null) return forbidden('Your account is not linked to an active employee.')
    const closing = { closedById: principal.employeeId, closingNote: reason, version }
    const revoked = await closeGrant(tx, grant.value, 'revoke', closing)
    if (!revoked.ok) return revoked
    await removeJob(tx, jobKeyOf(grantId))
    return ok({ grantId })
  },
})

/** Who asked for it takes the request back. */
export const withdrawGrant = defineCommand({
  name: 'withdrawGrant',
  input: z.object({ grantId: input.id(), version: input.version() }),
  authorize: (principal) => accessGrantAccess.permit(principal, 'withdraw'),
  async handle({ tx, scope, principal }, { grantId, version }) {
    const grant = await lockGrant(tx, scope, grantId)
    if (!grant.ok) return grant
    if (principal.employeeId === null) return forbidden('Your account is not linked to an active employee.')
    const withdrawn = await closeGrant(tx, grant.value, 'withdraw', { closedById: principal.employeeId, version })
    if (!withdrawn.ok) return withdrawn
    await removeJob(tx, jobKeyOf(grantId))
    return ok({ grantId })
  },
})
