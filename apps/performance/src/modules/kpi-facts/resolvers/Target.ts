import { Decimal, decimal, money } from '@sellgraph/kernel'
import { existing } from '@sellgraph/service-kit'
import type { TargetResolvers } from '../../../generated/graphql.ts'
import { sumOfTarget } from '../store/kpi-fact-loader.ts'

/** R135: how much of a target is reached. */
export const Target: Pick<TargetResolvers, 'progress'> = {
  progress: async ({ id, amount, currency, count }, _, context) => {
    const sum = await existing(sumOfTarget(context).load(id))
    const [reached, wanted] = amount === null ? [sum.count, String(count)] : [sum.amount, amount]
    return {
      amount: currency === null ? null : money(sum.amount, currency),
      count: currency === null ? decimal(sum.count).toNumber() : null,
      completionPercent: decimal(reached).times(100).div(wanted).toDecimalPlaces(1, Decimal.ROUND_HALF_UP).toFixed(1),
    }
  },
}
