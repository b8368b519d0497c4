import { decimal, money, multiplyMoney, roundMoney } from '@sellgraph/kernel'
import type { OpportunityResolvers } from '../../../generated/graphql.ts'
import { opportunityAccess } from '../access.ts'
import { isOpen, judgeExit } from '../domain/opportunity.ts'
import { findDealFacts } from '../store/deal-record-store.ts'
import { opportunityById, presentationsOf, splitsOf, stageChangesOf } from '../store/opportunity-loader.ts'

export const Opportunity: Omit<OpportunityResolvers, 'quotes' | 'contracts'> = {
  __resolveReference: ({ id }, context) => opportunityById(context).load(id),
  customer: ({ customerId }) => ({ id: customerId }),
  lead: ({ leadId }) => (leadId === null ? null : { id: leadId }),
  owner: ({ ownerId }) => (ownerId === null ? null : { id: ownerId }),
  amount: ({ amount, currency }) => (amount === null ? null : money(amount, currency)),
  weightedAmount: ({ amount, currency, probability }) =>
    amount === null ? null : roundMoney(multiplyMoney(money(amount, currency), decimal(String(probability)).div(100))),
  exitCriteria: async (opportunity, _, { db }) =>
    isOpen(opportunity.stage) ? judgeExit(opportunity.stage, await findDealFacts(db, opportunity)) : [],
  stageHistory: ({ id }, _, context) => stageChangesOf(context).load(id),
  creditSplits: (opportunity, _, context) =>
    opportunityAccess.allows(context.principal, 'readSplit', opportunity) ? splitsOf(context).load(opportunity.id) : [],
  presentations: ({ id }, _, context) => presentationsOf(context).load(id),
}
