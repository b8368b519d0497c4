import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { leadAccess } from '../access.ts'
import { leadMachine } from '../domain/lead.ts'
import { lockLead, updateLead } from '../store/lead-store.ts'

/** A lead that was given up starts anew: nobody's, to be assigned. */
export const reopenLead = defineCommand({
  name: 'reopenLead',
  input: z.object({ leadId: input.id(), version: input.version() }),
  authorize: (principal) => leadAccess.permit(principal, 'reopen'),
  async handle({ tx, scope }, { leadId, version }) {
    const lead = await lockLead(tx, scope, leadId)
    if (!lead.ok) return lead
    const status = leadMachine.next(lead.value.status, 'reopen')
    if (!status.ok) return status
    const reopened = await updateLead(
      tx,
      { id: leadId, version },
      {
        status: status.value,
        disqualifiedReason: null,
        score: null,
        ...nobodys,
      },
    )
    if (!reopened.ok) return reopened
    return ok({ leadId })
  },
})

const nobodys = { ownerId: null, teamId: null, assignedAt: null, firstResponseDue: null, firstRespondedAt: null }
