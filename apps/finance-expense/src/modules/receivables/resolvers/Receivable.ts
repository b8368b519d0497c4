import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { money, sumMoney } from '@sellgraph/kernel'
import type { ReceivableResolvers } from '../../../generated/graphql.ts'
import { overdueDays } from '../domain/ageing.ts'
import { openAmount } from '../domain/receivable.ts'
import { instalmentsOfReceivable, receivableById } from '../store/receivable-loader.ts'

export const Receivable: ReceivableResolvers = {
  __resolveReference: ({ id }, context) => receivableById(context).load(id),
  contract: ({ contractId }) => ({ id: contractId }),
  customer: ({ customerId }) => ({ id: customerId }),
  owner: ({ ownerId }) => (ownerId === null ? null : { id: ownerId }),
  amount: ({ amount, currency }) => money(amount, currency),
  delivered: ({ delivered, currency }) => money(delivered, currency),
  collected: ({ collected, currency }) => money(collected, currency),
  open: (row) => money(openAmount(row), row.currency),
  overdue: async ({ id, currency }, { on }, context) => {
    const day = on ?? localDate(context.clock.now(), DEFAULT_ZONE)
    const late = (await instalmentsOfReceivable(context).load(id)).filter(({ dueOn }) => overdueDays(dueOn, day) > 0)
    return sumMoney(
      late.map((instalment) => money(openAmount(instalment), currency)),
      currency,
    )
  },
  instalments: ({ id }, _, context) => instalmentsOfReceivable(context).load(id),
}
