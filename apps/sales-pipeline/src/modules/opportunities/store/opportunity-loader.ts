import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { opportunityAccess } from '../access.ts'
import {
  type CreditSplitRow,
  findPresentations,
  findSplits,
  findStageChanges,
  type PresentationRow,
  type StageChangeRow,
} from './deal-record-store.ts'
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
