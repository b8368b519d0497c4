import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { orThrow } from '@sellgraph/graphql-kit'
import { invalid, isId, money } from '@sellgraph/kernel'
import type { QueryResolvers } from '../../../generated/graphql.ts'
import { receivableAccess } from '../access.ts'
import { ageingOf } from '../domain/ageing.ts'
import { findOpenBalances, findUnallocatedBalances } from '../store/ageing-store.ts'
import { receivableById } from '../store/receivable-loader.ts'
import { findReceivablePage } from '../store/receivable-store.ts'

export const Query: Pick<QueryResolvers, 'receivable' | 'receivableAgeing' | 'receivables'> = {
  receivable: (_, { id }, context) => receivableById(context).load(id),
  receivables: async (_, { customerId, status, overdueOn, ...page }, { db, principal }) =>
    orThrow(
      await findReceivablePage(db, receivableAccess.scope(principal, 'read'), { customerId, status, overdueOn }, page),
    ),
  receivableAgeing: async (_, { asOf, customerId }, { db, clock, principal }) => {
    if (customerId != null && !isId(customerId)) return orThrow(invalid('customerId', 'must be an id'))
    const asked = { asOf: asOf ?? localDate(clock.now(), DEFAULT_ZONE), customerId: customerId ?? null }
    const scope = receivableAccess.scope(principal, 'read')
    const balances = await findOpenBalances(db, scope, asked)
    const receipts = await findUnallocatedBalances(db, scope, asked)
    return {
      asOf: asked.asOf,
      currencies: ageingOf(asked.asOf, balances, receipts).map(({ currency, buckets, ...sums }) => ({
        currency,
        buckets: buckets.map(({ bucket, open, instalments }) => ({
          bucket,
          amount: money(open, currency),
          instalments,
        })),
        total: money(sums.total, currency),
        overdue: money(sums.overdue, currency),
        unallocatedReceipts: money(sums.unallocated, currency),
      })),
    }
  },
}
