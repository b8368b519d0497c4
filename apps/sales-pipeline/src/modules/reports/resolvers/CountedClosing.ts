import { money } from '@sellgraph/kernel'
import type { CountedClosingResolvers } from '../../../generated/graphql.ts'
import { opportunityById } from '../../opportunities/store/opportunity-loader.ts'

export const CountedClosing: CountedClosingResolvers = {
  deal: ({ opportunityId }, _, context) => opportunityById(context).load(opportunityId),
  amount: ({ amount, currency }) => (amount === null ? null : money(amount, currency)),
}
