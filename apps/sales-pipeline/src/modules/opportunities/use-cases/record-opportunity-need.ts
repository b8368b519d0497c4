import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { opportunityAccess } from '../access.ts'
import { requireOpen } from '../domain/opportunity.ts'
import { lockOpportunity, updateOpportunity } from '../store/opportunity-store.ts'

/** What the customer needs from this deal, where the lead did not say it or it has changed. */
export const recordOpportunityNeed = defineCommand({
  name: 'recordOpportunityNeed',
  input: z.object({
    opportunityId: input.id(),
    version: input.version(),
    summary: input.text(2000),
    purchaseBy: input
      .date()
      .nullish()
      .transform((date) => date ?? null),
    decisionMaker: input.optionalText(),
  }),
  authorize: (principal) => opportunityAccess.permit(principal, 'work'),
  async handle({ tx, scope }, { opportunityId, version, summary, purchaseBy, decisionMaker }) {
    const opportunity = await lockOpportunity(tx, scope, opportunityId)
    if (!opportunity.ok) return opportunity
    const open = requireOpen(opportunity.value)
    if (!open.ok) return open
    const known = await updateOpportunity(
      tx,
      { id: opportunityId, version },
      {
        needSummary: summary,
        needPurchaseBy: purchaseBy,
        ...(decisionMaker === null ? {} : { decisionMaker }),
      },
    )
    if (!known.ok) return known
    return ok({ opportunityId })
  },
})
