import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { proposalAccess } from '../access.ts'
import { findProposals, findProposalsOf, type ProposalRow } from './proposal-store.ts'

/** Proposals by id as the caller may see them. */
export const proposalById = defineLoader((context: GraphContext, ids) =>
  findProposals(context.db, proposalAccess.scope(context.principal, 'read'), ids),
)

export const proposalsOfOpportunity = defineListLoader(
  (proposal: ProposalRow) => proposal.opportunityId,
  (context: GraphContext, ids) => findProposalsOf(context.db, proposalAccess.scope(context.principal, 'read'), ids),
)
