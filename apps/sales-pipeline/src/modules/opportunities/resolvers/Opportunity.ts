import { decimal, money, multiplyMoney, roundMoney } from '@sellgraph/kernel'
import type { OpportunityResolvers } from '../../../generated/graphql.ts'
import { opportunityAccess } from '../access.ts'
import { isOpen, judgeExit } from '../domain/opportunity.ts'
import {
  dealFactsOf,
  dealMembersOf,
  nextStepsOf,
  opportunityById,
  presentationsOf,
  splitsOf,
  stageChangesOf,
  stagePolicyOf,
  strategyReviewsOf,
} from '../store/opportunity-loader.ts'

export const Opportunity: Omit<OpportunityResolvers, 'quotes' | 'contracts'> = {
  __resolveReference: ({ id }, context) => opportunityById(context).load(id),
  customer: ({ customerId }) => ({ id: customerId }),
  lead: ({ leadId }) => (leadId === null ? null : { id: leadId }),
  owner: ({ ownerId }) => (ownerId === null ? null : { id: ownerId }),
  amount: ({ amount, currency }) => (amount === null ? null : money(amount, currency)),
  weightedAmount: ({ amount, currency, probability }) =>
    amount === null ? null : roundMoney(multiplyMoney(money(amount, currency), decimal(String(probability)).div(100))),
  probabilityIsOwn: ({ ownProbability, probability }) => ownProbability === probability,
  nextStep: async ({ id, nextStepDueOn }, _, context) =>
    nextStepDueOn === null
      ? null
      : ((await nextStepsOf(context).load(id)).find(({ status }) => status === 'OPEN') ?? null),
  nextSteps: ({ id }, _, context) => nextStepsOf(context).load(id),
  team: ({ id }, _, context) => dealMembersOf(context).load(id),
  repeatPurchase: ({ previousOpportunityId }) => previousOpportunityId !== null,
  previousOpportunity: ({ previousOpportunityId }, _, context) =>
    previousOpportunityId === null ? null : opportunityById(context).load(previousOpportunityId),
  referringCustomer: ({ referringCustomerId }) => (referringCustomerId === null ? null : { id: referringCustomerId }),
  referringEmployee: ({ referringEmployeeId }) => (referringEmployeeId === null ? null : { id: referringEmployeeId }),
  strategyReviews: ({ id }, _, context) => strategyReviewsOf(context).load(id),
  exitCriteria: async ({ id, stage }, _, context) => {
    if (!isOpen(stage)) return []
    const [facts, policy] = await Promise.all([dealFactsOf(context).load(id), stagePolicyOf(context).load('P13')])
    return facts === null ? [] : judgeExit(stage, facts, policy)
  },
  stageHistory: ({ id }, _, context) => stageChangesOf(context).load(id),
  creditSplits: (opportunity, _, context) =>
    opportunityAccess.allows(context.principal, 'readSplit', opportunity) ? splitsOf(context).load(opportunity.id) : [],
  presentations: ({ id }, _, context) => presentationsOf(context).load(id),
}
