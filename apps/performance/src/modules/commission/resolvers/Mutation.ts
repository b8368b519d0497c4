import { existing, type GraphContext, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { planById, statementById } from '../store/commission-loader.ts'
import { activateCommissionPlan } from '../use-cases/activate-commission-plan.ts'
import { approveCommissionPlan } from '../use-cases/approve-commission-plan.ts'
import { approveCommissionStatement, returnCommissionStatement } from '../use-cases/decide-commission-statement.ts'
import { draftCommissionPlan } from '../use-cases/draft-commission-plan.ts'
import { generateCommissionStatement } from '../use-cases/generate-commission-statement.ts'
import { submitCommissionStatement } from '../use-cases/submit-commission-statement.ts'

type Fields =
  | 'draftCommissionPlan'
  | 'approveCommissionPlan'
  | 'activateCommissionPlan'
  | 'generateCommissionStatement'
  | 'submitCommissionStatement'
  | 'approveCommissionStatement'
  | 'returnCommissionStatement'

export const Mutation: Pick<MutationResolvers, Fields> = {
  draftCommissionPlan: mutation(draftCommissionPlan, async ({ planId }, context) => ({
    __typename: 'DraftCommissionPlanPayload',
    plan: await planOf(context, planId),
  })),
  approveCommissionPlan: mutation(approveCommissionPlan, async ({ planId }, context) => ({
    __typename: 'ApproveCommissionPlanPayload',
    plan: await planOf(context, planId),
  })),
  activateCommissionPlan: mutation(activateCommissionPlan, async ({ planId, ratedPayments }, context) => ({
    __typename: 'ActivateCommissionPlanPayload',
    plan: await planOf(context, planId),
    ratedPayments,
  })),
  generateCommissionStatement: mutation(generateCommissionStatement, async ({ statementId }, context) => ({
    __typename: 'GenerateCommissionStatementPayload',
    statement: await statementOf(context, statementId),
  })),
  submitCommissionStatement: mutation(submitCommissionStatement, async ({ statementId }, context) => ({
    __typename: 'SubmitCommissionStatementPayload',
    statement: await statementOf(context, statementId),
  })),
  approveCommissionStatement: mutation(approveCommissionStatement, async ({ statementId }, context) => ({
    __typename: 'ApproveCommissionStatementPayload',
    statement: await statementOf(context, statementId),
  })),
  returnCommissionStatement: mutation(returnCommissionStatement, async ({ statementId }, context) => ({
    __typename: 'ReturnCommissionStatementPayload',
    statement: await statementOf(context, statementId),
  })),
}

function planOf(context: GraphContext, id: string) {
  return existing(planById(context).load(id))
}

function statementOf(context: GraphContext, id: string) {
  return existing(statementById(context).load(id))
}
