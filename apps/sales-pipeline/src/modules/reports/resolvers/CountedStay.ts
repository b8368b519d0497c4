import { decimal } from '@sellgraph/kernel'
import type { CountedStayResolvers } from '../../../generated/graphql.ts'
import { opportunityById } from '../../opportunities/store/opportunity-loader.ts'

export const CountedStay: CountedStayResolvers = {
  deal: ({ opportunityId }, _, context) => opportunityById(context).load(opportunityId),
  days: ({ enteredAt, leftAt, restedSeconds }) =>
    leftAt === null
      ? null
      : decimal(String(leftAt.getTime() - enteredAt.getTime()))
          .div(1_000)
          .minus(restedSeconds)
          .div(86_400)
          .toFixed(2),
}
