import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { opportunityAccess } from '../access.ts'
import { decideResume } from '../domain/opportunity.ts'
import { lockOpportunity } from '../store/opportunity-store.ts'
import { resumeBeneath } from './beneath-deal.ts'
import { changeStage } from './change-stage.ts'

/** A resting deal goes on at the stage where it stood. */
export const resumeOpportunity = defineCommand({
  name: 'resumeOpportunity',
  input: z.object({ opportunityId: input.id(), version: input.version(), note: input.optionalText(500) }),
  authorize: (principal) => opportunityAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope }, { opportunityId, version, note }) {
    const opportunity = await lockOpportunity(tx, scope, opportunityId)
    if (!opportunity.ok) return opportunity
    const stage = decideResume(opportunity.value)
    if (!stage.ok) return stage
    const moved = await changeStage(tx, opportunity.value, {
      to: stage.value,
      version,
      reason: note,
      changedBy: principal.subject,
      patch: { suspendedFrom: null, resumeOn: null, forecastCategory: 'PIPELINE' },
    })
    if (!moved.ok) return moved
    await resumeBeneath(tx, moved.value)
    return ok({ opportunityId })
  },
})
