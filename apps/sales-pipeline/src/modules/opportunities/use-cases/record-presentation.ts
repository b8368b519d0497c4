import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { invalid, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { opportunityAccess } from '../access.ts'
import { requireOpen } from '../domain/opportunity.ts'
import { insertPresentation, presentationKinds } from '../store/deal-record-store.ts'
import { lockOpportunity, updateOpportunity } from '../store/opportunity-store.ts'

/** R057: what was shown to whom, and what they said. */
export const recordPresentation = defineCommand({
  name: 'recordPresentation',
  input: z.object({
    opportunityId: input.id(),
    version: input.version(),
    kind: z.enum(presentationKinds),
    heldOn: input.date(),
    audience: input.text(500),
    content: input.text(2000),
    feedback: input.optionalText(2000),
  }),
  authorize: (principal) => opportunityAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope, now }, { opportunityId, version, ...presentation }) {
    const opportunity = await lockOpportunity(tx, scope, opportunityId)
    if (!opportunity.ok) return opportunity
    const open = requireOpen(opportunity.value)
    if (!open.ok) return open
    if (presentation.heldOn > localDate(now, DEFAULT_ZONE)) return invalid('heldOn', 'must not be in the future')
    const touched = await updateOpportunity(tx, { id: opportunityId, version }, {})
    if (!touched.ok) return touched
    await insertPresentation(tx, { ...presentation, opportunityId, presentedBy: principal.employeeId })
    return ok({ opportunityId })
  },
})
