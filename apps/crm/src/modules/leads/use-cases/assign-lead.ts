import { inScope } from '@sellgraph/db-kit'
import { forbidden, notFound, ok } from '@sellgraph/kernel'
import { findEmployee } from '@sellgraph/organisation'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { leadAccess } from '../access.ts'
import { firstResponseDue } from '../domain/first-response.ts'
import { leadMachine } from '../domain/lead.ts'
import { mayOwn } from '../domain/ownership.ts'
import { publishLeadAssigned } from '../events/publish.ts'
import { lockLead, updateLead } from '../store/lead-store.ts'

/**
 * Gives a lead to an owner and starts the first-response clock. R052: a manager hands out what is theirs or nobody's,
 * to their own people; across teams a director decides.
 */
export const assignLead = defineCommand({
  name: 'assignLead',
  input: z.object({ leadId: input.id(), version: input.version(), ownerId: input.id() }),
  authorize: (principal) => leadAccess.permit(principal, 'assign'),
  async handle({ tx, scope, now }, { leadId, version, ownerId }) {
    const lead = await lockLead(tx, scope, leadId)
    if (!lead.ok) return lead
    const status = leadMachine.next(lead.value.status, 'assign')
    if (!status.ok) return status
    const owner = await findEmployee(tx, ownerId)
    if (owner === null) return notFound('employee')
    if (!inScope(scope, { ownerId, teamId: owner.teamId })) {
      return forbidden('You may give leads to people of the teams you lead.')
    }
    const allowed = mayOwn(owner, 'a lead')
    if (!allowed.ok) return allowed
    const assigned = await updateLead(
      tx,
      { id: leadId, version },
      {
        status: status.value,
        ownerId,
        teamId: owner.teamId,
        assignedAt: now,
        firstResponseDue: firstResponseDue(now),
        firstRespondedAt: null,
      },
    )
    if (!assigned.ok) return assigned
    await publishLeadAssigned(tx, assigned.value, lead.value.ownerId)
    return ok({ leadId })
  },
})
