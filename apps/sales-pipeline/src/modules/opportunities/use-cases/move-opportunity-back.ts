import { ok, staleVersion } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { opportunityAccess } from '../access.ts'
import { decideBack, salesStages } from '../domain/opportunity.ts'
import { lockOpportunity } from '../store/opportunity-store.ts'
import { changeStage } from './change-stage.ts'

/** Back to an earlier stage, with a reason that stays in the history. */
export const moveOpportunityBack = defineCommand({
  name: 'moveOpportunityBack',
  input: z.object({
    opportunityId: input.id(),
    version: input.version(),
    to: z.enum(salesStages, 'must be a stage of the sales process'),
    reason: input.text(500),
  }),
  authorize: (principal) => opportunityAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope }, { opportunityId, version, to, reason }) {
    const opportunity = await lockOpportunity(tx, scope, opportunityId)
    if (!opportunity.ok) return opportunity
    // Before the stage: of two who move a deal at once, the second hears that it moved and not that it cannot.
    if (opportunity.value.version !== version) return staleVersion('opportunity', opportunity.value.version)
    const back = decideBack(opportunity.value.stage, to)
    if (!back.ok) return back
    const moved = await changeStage(tx, opportunity.value, {
      to: back.value,
      version,
      reason,
      changedBy: principal.subject,
    })
    return moved.ok ? ok({ opportunityId }) : moved
  },
})
