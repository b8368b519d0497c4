import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { disputeAccess } from '../access.ts'
import { type DisputeCaseRow, type DisputeStepRow, findDisputes, findDisputeSteps } from './dispute-store.ts'

/** Disputes by id as the caller may see them. */
export const disputeById = defineLoader((context: GraphContext, ids) =>
  findDisputes(context.db, disputeAccess.scope(context.principal, 'read'), 'id', ids),
)

export const disputesOfContract = defineListLoader(
  (dispute: DisputeCaseRow) => dispute.contractId,
  (context: GraphContext, ids) =>
    findDisputes(context.db, disputeAccess.scope(context.principal, 'read'), 'contractId', ids),
)

/** Ask `disputeAccess` for `readFile` before showing them. */
export const stepsOfDispute = defineListLoader(
  (step: DisputeStepRow) => step.disputeId,
  (context: GraphContext, ids) => findDisputeSteps(context.db, ids),
)
