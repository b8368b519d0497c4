import { existing, type GraphContext, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { salesPlanById } from '../store/sales-plan-loader.ts'
import type { SalesPlanRow } from '../store/sales-plan-store.ts'
import { approveSalesPlan } from '../use-cases/approve-sales-plan.ts'
import { closeSalesPlan } from '../use-cases/close-sales-plan.ts'
import { draftSalesPlan } from '../use-cases/draft-sales-plan.ts'
import { returnSalesPlan } from '../use-cases/return-sales-plan.ts'
import { rewriteSalesPlan } from '../use-cases/rewrite-sales-plan.ts'
import { submitSalesPlan } from '../use-cases/submit-sales-plan.ts'
import { withdrawSalesPlan } from '../use-cases/withdraw-sales-plan.ts'

export const Mutation: Pick<
  MutationResolvers,
  | 'draftSalesPlan'
  | 'rewriteSalesPlan'
  | 'submitSalesPlan'
  | 'withdrawSalesPlan'
  | 'returnSalesPlan'
  | 'approveSalesPlan'
  | 'closeSalesPlan'
> = {
  draftSalesPlan: mutation(draftSalesPlan, answer('DraftSalesPlanPayload')),
  rewriteSalesPlan: mutation(rewriteSalesPlan, answer('RewriteSalesPlanPayload')),
  submitSalesPlan: mutation(submitSalesPlan, answer('SubmitSalesPlanPayload')),
  withdrawSalesPlan: mutation(withdrawSalesPlan, answer('WithdrawSalesPlanPayload')),
  returnSalesPlan: mutation(returnSalesPlan, answer('ReturnSalesPlanPayload')),
  approveSalesPlan: mutation(approveSalesPlan, answer('ApproveSalesPlanPayload')),
  closeSalesPlan: mutation(closeSalesPlan, answer('CloseSalesPlanPayload')),
}

function answer<const T extends string>(__typename: T) {
  return async (
    { salesPlanId }: { salesPlanId: string },
    context: GraphContext,
  ): Promise<{ __typename: T; salesPlan: SalesPlanRow }> => ({
    __typename,
    salesPlan: await existing(salesPlanById(context).load(salesPlanId)),
  })
}
