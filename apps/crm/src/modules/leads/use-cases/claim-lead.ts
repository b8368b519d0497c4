import { conflict, forbidden, notFound, ok, ruleViolated } from '@sellgraph/kernel'
import { findEmployee } from '@sellgraph/organisation'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { leadAccess } from '../access.ts'
import { firstResponseDue } from '../domain/first-response.ts'
import { CLAIM_CAPACITY } from '../domain/lead.ts'
import { mayOwn } from '../domain/ownership.ts'
import { publishLeadAssigned } from '../events/publish.ts'
import { lockActiveLeadCount, takeFromPool, wasPooled } from '../store/lead-store.ts'

/**
 * R052: takes a lead out of the pool for oneself. Of two who claim it one wins; two claims of one person cannot pass
 * their capacity together.
 */
export const claimLead = defineCommand({
  name: 'claimLead',
  input: z.object({ leadId: input.id(), version: input.version() }),
  authorize: (principal) => leadAccess.permit(principal, 'claim'),
  async handle({ tx, now, principal }, { leadId, version }) {
    const owner = principal.employeeId === null ? null : await findEmployee(tx, principal.employeeId)
    if (owner === null) return forbidden('Your account is not linked to an active employee.')
    const allowed = mayOwn(owner, 'a lead')
    if (!allowed.ok) return allowed
    if ((await lockActiveLeadCount(tx, owner.id)) >= CLAIM_CAPACITY) {
      return ruleViolated(
        'R052',
        'CAPACITY_REACHED',
        `You have ${String(CLAIM_CAPACITY)} leads at work, the most one person may claim. Finish or give back some first.`,
      )
    }
    const claimed = await takeFromPool(tx, { id: leadId, version }, owner, firstResponseDue(now))
    if (claimed === null) {
      // Who saw it in the pool learns that it is gone; of any other lead not even that it exists.
      return (await wasPooled(tx, leadId))
        ? conflict(
            'LEAD_TAKEN',
            'The lead is not in the pool as you saw it: somebody else was faster. Reload the pool.',
          )
        : notFound('lead')
    }
    await publishLeadAssigned(tx, claimed, null)
    return ok({ leadId })
  },
})
