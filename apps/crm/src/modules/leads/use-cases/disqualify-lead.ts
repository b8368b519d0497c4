import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { leadAccess } from '../access.ts'
import { leadMachine } from '../domain/lead.ts'
import { lockLead, updateLead } from '../store/lead-store.ts'

/** R006: a lead that leads nowhere is given up, with the reason. */
export const disqualifyLead = defineCommand({
  name: 'disqualifyLead',
  input: z.object({ leadId: input.id(), version: input.version(), reason: input.text(500) }),
  authorize: (principal) => leadAccess.permit(principal, 'disqualify'),
  async handle({ tx, scope }, { leadId, version, reason }) {
    const lead = await lockLead(tx, scope, leadId)
    if (!lead.ok) return lead
    const status = leadMachine.next(lead.value.status, 'disqualify')
    if (!status.ok) return status
    const given = await updateLead(tx, { id: leadId, version }, { status: status.value, disqualifiedReason: reason })
    if (!given.ok) return given
    return ok({ leadId })
  },
})
