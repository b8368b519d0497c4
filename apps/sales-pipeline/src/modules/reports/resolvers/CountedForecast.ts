import { money } from '@sellgraph/kernel'
import type { CountedForecastResolvers } from '../../../generated/graphql.ts'
import { opportunityById } from '../../opportunities/store/opportunity-loader.ts'

export const CountedForecast: CountedForecastResolvers = {
  deal: ({ opportunityId }, _, context) => opportunityById(context).load(opportunityId),
  amount: ({ amount, currency }) => money(amount, currency),
  weighted: ({ weighted, currency }) => money(weighted, currency),
}
