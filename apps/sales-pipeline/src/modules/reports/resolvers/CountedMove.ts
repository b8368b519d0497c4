import { daysBetween } from '@sellgraph/calendar'
import { money } from '@sellgraph/kernel'
import type { CountedMoveResolvers } from '../../../generated/graphql.ts'
import { opportunityById } from '../../opportunities/store/opportunity-loader.ts'

export const CountedMove: CountedMoveResolvers = {
  deal: ({ opportunityId }, _, context) => opportunityById(context).load(opportunityId),
  days: ({ from, to }) => daysBetween(from, to),
  amount: ({ amount, currency }) => (amount === null ? null : money(amount, currency)),
}
