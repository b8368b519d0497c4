import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { invalid, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { opportunityAccess } from '../access.ts'
import { opportunityMachine, requireOpen } from '../domain/opportunity.ts'
import { lockOpportunity } from '../store/opportunity-store.ts'
import { restBeneath } from './beneath-deal.ts'
import { changeStage } from './change-stage.ts'

/** The deal rests and remembers where it stood; its quotes and contract rest with it. */
export const suspendOpportunity = defineCommand({
  name: 'suspendOpportunity',
  input: z.object({
    opportunityId: input.id(),
    version: input.version(),
    reason: input.text(500),
    resumeOn: input
      .date()
      .nullish()
      .transform((date) => date ?? null),
  }),
  authorize: (principal) => opportunityAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope, now }, { opportunityId, version, reason, resumeOn }) {
    const opportunity = await lockOpportunity(tx, scope, opportunityId)
    if (!opportunity.ok) return opportunity
    const open = requireOpen(opportunity.value)
    if (!open.ok) return open
    if (resumeOn !== null && resumeOn <= localDate(now, DEFAULT_ZONE)) return invalid('resumeOn', 'must be after today')
    const moved = await changeStage(tx, opportunity.value, {
      to: opportunityMachine.transitions.suspend.to,
      version,
      reason,
      changedBy: principal.subject,
      patch: { suspendedFrom: open.value, resumeOn, forecastCategory: 'OMITTED' },
    })
    if (!moved.ok) return moved
    await restBeneath(tx, moved.value, { reason, actorId: principal.employeeId })
    return ok({ opportunityId })
  },
})
