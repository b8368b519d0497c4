import { existing, type GraphContext, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { opportunityById } from '../store/opportunity-loader.ts'
import type { OpportunityRow } from '../store/opportunity-store.ts'
import { completeNextStep } from '../use-cases/complete-next-step.ts'
import { concludeStrategyReview } from '../use-cases/conclude-strategy-review.ts'
import { planNextStep } from '../use-cases/plan-next-step.ts'
import { reopenOpportunity } from '../use-cases/reopen-opportunity.ts'
import { setDealTeam } from '../use-cases/set-deal-team.ts'
import { advanceOpportunity } from '../use-cases/advance-opportunity.ts'
import { forecastOpportunity } from '../use-cases/forecast-opportunity.ts'
import { loseOpportunity } from '../use-cases/lose-opportunity.ts'
import { moveOpportunityBack } from '../use-cases/move-opportunity-back.ts'
import { openOpportunity } from '../use-cases/open-opportunity.ts'
import { recordOpportunityNeed } from '../use-cases/record-opportunity-need.ts'
import { recordPresentation } from '../use-cases/record-presentation.ts'
import { resumeOpportunity } from '../use-cases/resume-opportunity.ts'
import { splitCredit } from '../use-cases/split-credit.ts'
import { suspendOpportunity } from '../use-cases/suspend-opportunity.ts'

export const Mutation: Pick<
  MutationResolvers,
  | 'openOpportunity'
  | 'recordOpportunityNeed'
  | 'forecastOpportunity'
  | 'recordPresentation'
  | 'advanceOpportunity'
  | 'moveOpportunityBack'
  | 'suspendOpportunity'
  | 'resumeOpportunity'
  | 'loseOpportunity'
  | 'splitCredit'
  | 'planNextStep'
  | 'completeNextStep'
  | 'reopenOpportunity'
  | 'setDealTeam'
  | 'concludeStrategyReview'
> = {
  openOpportunity: mutation(openOpportunity, answer('OpenOpportunityPayload')),
  recordOpportunityNeed: mutation(recordOpportunityNeed, answer('RecordOpportunityNeedPayload')),
  forecastOpportunity: mutation(forecastOpportunity, answer('ForecastOpportunityPayload')),
  recordPresentation: mutation(recordPresentation, answer('RecordPresentationPayload')),
  advanceOpportunity: mutation(advanceOpportunity, answer('AdvanceOpportunityPayload')),
  moveOpportunityBack: mutation(moveOpportunityBack, answer('MoveOpportunityBackPayload')),
  suspendOpportunity: mutation(suspendOpportunity, answer('SuspendOpportunityPayload')),
  resumeOpportunity: mutation(resumeOpportunity, answer('ResumeOpportunityPayload')),
  loseOpportunity: mutation(loseOpportunity, answer('LoseOpportunityPayload')),
  splitCredit: mutation(splitCredit, answer('SplitCreditPayload')),
  planNextStep: mutation(planNextStep, answer('PlanNextStepPayload')),
  completeNextStep: mutation(completeNextStep, answer('CompleteNextStepPayload')),
  reopenOpportunity: mutation(reopenOpportunity, answer('ReopenOpportunityPayload')),
  setDealTeam: mutation(setDealTeam, answer('SetDealTeamPayload')),
  concludeStrategyReview: mutation(concludeStrategyReview, answer('ConcludeStrategyReviewPayload')),
}

function answer<const T extends string>(__typename: T) {
  return async (
    { opportunityId }: { opportunityId: string },
    context: GraphContext,
  ): Promise<{ __typename: T; opportunity: OpportunityRow }> => ({
    __typename,
    opportunity: await existing(opportunityById(context).load(opportunityId)),
  })
}
