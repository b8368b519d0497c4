import { ok, staleVersion } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { opportunityAccess } from '../access.ts'
import { decideAdvance, salesStages } from '../domain/opportunity.ts'
import { findFactsOf } from '../store/deal-record-store.ts'
import { lockOpportunity } from '../store/opportunity-store.ts'
import { changeStage } from './change-stage.ts'
import { stagePolicy } from './stage-policy.ts'

/** R056: on to a later stage, when what the stages on the way ask for is there. */
export const advanceOpportunity = defineCommand({
  name: 'advanceOpportunity',
  input: z.object({
    opportunityId: input.id(),
    version: input.version(),
    to: z.enum(salesStages, 'must be a stage of the sales process; WON comes with the effective contract'),
    note: input.optionalText(500),
  }),
  authorize: (principal) => opportunityAccess.permit(principal, 'work'),
  async handle({ tx, principal, scope }, { opportunityId, version, to, note }) {
    const opportunity = await lockOpportunity(tx, scope, opportunityId)
    if (!opportunity.ok) return opportunity
    // Before the stage: of two who move a deal at once, the second hears that it moved and not that it cannot.
    if (opportunity.value.version !== version) return staleVersion('opportunity', opportunity.value.version)
    const policy = await stagePolicy(tx)
    const facts = await findFactsOf(tx, opportunityId)
    const next = decideAdvance(opportunity.value.stage, to, facts, policy)
    if (!next.ok) return next
    const moved = await changeStage(tx, opportunity.value, {
      to: next.value,
      version,
      reason: note,
      changedBy: principal.subject,
      policy,
    })
    return moved.ok ? ok({ opportunityId }) : moved
  },
})
