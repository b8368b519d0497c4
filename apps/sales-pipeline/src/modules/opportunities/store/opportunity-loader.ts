import { defineListLoader, defineLoader, perContext } from '@sellgraph/graphql-kit'
import { policyAt } from '@sellgraph/policies'
import type { GraphContext } from '@sellgraph/service-kit'
import { opportunityAccess } from '../access.ts'
import {
  type CreditSplitRow,
  findDealFacts,
  findPresentations,
  findSplits,
  findStageChanges,
  type PresentationRow,
  type StageChangeRow,
} from './deal-record-store.ts'
import {
  type DealMemberRow,
  findDealMembers,
  findNextSteps,
  findStrategyReviews,
  type NextStepRow,
  type StrategyReviewRow,
} from './deal-work-store.ts'
import { findOpportunities, findOpportunitiesOfLeads, type OpportunityRow } from './opportunity-store.ts'

/** Opportunities by id as the caller may see them. */
export const opportunityById = defineLoader((context: GraphContext, ids) =>
  findOpportunities(context.db, opportunityAccess.scope(context.principal, 'read'), ids),
)

export const opportunitiesOfLead = defineListLoader(
  ({ leadId }: OpportunityRow) => leadId ?? '',
  (context: GraphContext, leadIds) =>
    findOpportunitiesOfLeads(context.db, opportunityAccess.scope(context.principal, 'read'), leadIds),
)

// The parts of an opportunity are as visible as the opportunity they are reached through.
export const stageChangesOf = defineListLoader(
  (change: StageChangeRow) => change.opportunityId,
  (context: GraphContext, ids) => findStageChanges(context.db, ids),
)
export const splitsOf = defineListLoader(
  (split: CreditSplitRow) => split.opportunityId,
  (context: GraphContext, ids) => findSplits(context.db, ids),
)
export const presentationsOf = defineListLoader(
  (presentation: PresentationRow) => presentation.opportunityId,
  (context: GraphContext, ids) => findPresentations(context.db, ids),
)
export const nextStepsOf = defineListLoader(
  (step: NextStepRow) => step.opportunityId,
  (context: GraphContext, ids) => findNextSteps(context.db, ids),
)
export const dealMembersOf = defineListLoader(
  (member: DealMemberRow) => member.opportunityId,
  (context: GraphContext, ids) => findDealMembers(context.db, ids),
)
export const strategyReviewsOf = defineListLoader(
  (review: StrategyReviewRow) => review.opportunityId,
  (context: GraphContext, ids) => findStrategyReviews(context.db, ids),
)

/** What the exit criteria of an opportunity ask of it. */
export const dealFactsOf = defineLoader((context: GraphContext, ids) => findDealFacts(context.db, ids))

/** What holds for the stages now, read once a request. */
export const stagePolicyOf = perContext(
  (context: GraphContext) => (keys) => Promise.all(keys.map(() => policyAt(context.db, 'P13', context.clock.now()))),
)
