import { unwrap } from '@sellgraph/kernel'
import { systemPrincipal } from '@sellgraph/identity'
import { defineJob } from '@sellgraph/timers'
import { z } from 'zod'
import { accessGrantAccess } from '../access.ts'
import { lockGrant } from '../store/access-grant-store.ts'
import { closeGrant } from '../use-cases/close-grant.ts'

/** The time of a grant is over, or nobody has decided a request in time. It has ceased to count already: this says so. */
export const accessGrantDue = defineJob(
  'access-grant-due',
  z.object({ grantId: z.uuid() }),
  async ({ tx, payload, now }) => {
    const scope = accessGrantAccess.scope(systemPrincipal('performance'), 'revoke')
    const grant = unwrap(await lockGrant(tx, scope, payload.grantId))
    const { status, endsAt, decisionDueAt } = grant
    if (status === 'REQUESTED' && decisionDueAt <= now) unwrap(await closeGrant(tx, grant, 'expire'))
    if (status === 'ACTIVE' && endsAt !== null && endsAt <= now) unwrap(await closeGrant(tx, grant, 'end'))
  },
)

export function jobKeyOf(grantId: string): string {
  return `access-grant-due:${grantId}`
}
