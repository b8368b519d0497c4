import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { leadAccess } from '../access.ts'
import { leadMachine } from '../domain/lead.ts'
import { lockLead, updateLead } from '../store/lead-store.ts'

/** Gives a lead back to the common pool (公海): it has no owner until somebody claims it or a manager assigns it. */
export const poolLead = defineCommand({
  name: 'poolLead',
  input: z.object({ leadId: input.id(), version: input.version() }),
  authorize: (principal) => leadAccess.permit(principal, 'pool'),
  async handle({ tx, scope, now }, { leadId, version }) {
    const lead = await lockLead(tx, scope, leadId)
    if (!lead.ok) return lead
    const status = leadMachine.next(lead.value.status, 'pool')
    if (!status.ok) return status
    const pooled = await updateLead(
      tx,
      { id: leadId, version },
      {
        status: status.value,
        ownerId: null,
        teamId: null,
        assignedAt: null,
        firstResponseDue: null,
        firstRespondedAt: null,
        pooledAt: now,
      },
    )
    if (!pooled.ok) return pooled
    return ok({ leadId })
  },
})
