import { orThrow } from '@sellgraph/graphql-kit'
import { decimal, invalid } from '@sellgraph/kernel'
import type { GraphContext } from '@sellgraph/service-kit'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { salesReportAccess } from '../access.ts'
import { findCoverageTarget } from '../store/coverage-target-store.ts'
import { findReportPeriods } from '../store/report-period-store.ts'
import { type Ground, groundOf, type ReportFilter } from '../store/selection.ts'

export const Query: Pick<
  QueryResolvers,
  | 'salesFunnel'
  | 'salesForecast'
  | 'forecastAccuracy'
  | 'pipelineSlippage'
  | 'pipelineCoverage'
  | 'discountAndMargin'
  | 'approvalTurnaround'
  | 'reportPeriods'
> = {
  salesFunnel: async (_, { filter, groupBy }, context) => ({
    ground: await ground(context, filter),
    groupBy: groupBy ?? [],
  }),
  salesForecast: async (_, { filter, groupBy, asOf }, context) => ({
    ground: await ground(context, filter),
    groupBy: groupBy ?? [],
    asOf: asOf ?? null,
  }),
  forecastAccuracy: async (_, { filter, groupBy }, context) => ({
    ground: await ground(context, filter),
    groupBy: groupBy ?? [],
  }),
  pipelineSlippage: async (_, { filter, groupBy }, context) => ({
    ground: await ground(context, filter),
    groupBy: groupBy ?? [],
  }),
  pipelineCoverage: async (_, { filter, target: supposed }, context) => {
    const counted = await ground(context, filter)
    if (supposed == null) {
      return { ground: counted, target: await findCoverageTarget(context.db, counted, context.principal) }
    }
    const amount = decimal(supposed.amount)
    if (amount.isNegative()) orThrow(invalid('target.amount', 'must be at least 0'))
    return { ground: counted, target: { amount, currency: supposed.currency, parts: [] } }
  },
  discountAndMargin: async (_, { filter, groupBy }, context) => ({
    ground: await ground(context, filter),
    groupBy: groupBy ?? [],
  }),
  approvalTurnaround: async (_, { filter, groupBy }, context) => ({
    ground: await ground(context, filter),
    groupBy: groupBy ?? [],
  }),
  reportPeriods: async (_, __, { db, principal }) =>
    salesReportAccess.scope(principal, 'read').isEmpty ? [] : findReportPeriods(db),
}

async function ground({ db, principal }: GraphContext, filter: ReportFilter): Promise<Ground> {
  return orThrow(await groundOf(db, salesReportAccess.scope(principal, 'read'), filter))
}
