import { notFound, ok, wrongState } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { opportunityAccess } from '../access.ts'
import { concludeReview, findStrategyReviews } from '../store/deal-work-store.ts'
import { lockOpportunity, updateOpportunity } from '../store/opportunity-store.ts'
import { settleDealWork } from './deal-work.ts'

/** What the superior makes of a deal whose customer is at risk. */
export const concludeStrategyReview = defineCommand({
  name: 'concludeStrategyReview',
  input: z.object({
    opportunityId: input.id(),
    version: input.version(),
    strategyReviewId: input.id(),
    conclusion: input.text(2000),
  }),
  authorize: (principal) => opportunityAccess.permit(principal, 'reviewStrategy'),
  async handle({ tx, principal, scope }, { opportunityId, version, strategyReviewId, conclusion }) {
    const opportunity = await lockOpportunity(tx, scope, opportunityId)
    if (!opportunity.ok) return opportunity
    const review = (await findStrategyReviews(tx, [opportunityId])).find(({ id }) => id === strategyReviewId)
    if (review === undefined) return notFound('strategy review')
    if (review.conclusion !== null) return wrongState('strategy review', 'CONCLUDED', ['OPEN'])
    const touched = await updateOpportunity(tx, { id: opportunityId, version }, {})
    if (!touched.ok) return touched
    await concludeReview(tx, strategyReviewId, { conclusion, concludedBy: principal.subject })
    await settleDealWork(tx, touched.value)
    return ok({ opportunityId })
  },
})
