import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { money } from '@sellgraph/kernel'
import { existing } from '@sellgraph/service-kit'
import type { InstalmentResolvers } from '../../../generated/graphql.ts'
import { allocationsOfInstalment } from '../../receipts/store/receipt-loader.ts'
import { overdueDays } from '../domain/ageing.ts'
import { openAmount } from '../domain/receivable.ts'
import { instalmentById, receivableById } from '../store/receivable-loader.ts'

export const Instalment: InstalmentResolvers = {
  __resolveReference: ({ id }, context) => instalmentById(context).load(id),
  receivable: ({ receivableId }, _, context) => existing(receivableById(context).load(receivableId)),
  amount: ({ amount, currency }) => money(amount, currency),
  collected: ({ collected, currency }) => money(collected, currency),
  open: (row) => money(openAmount(row), row.currency),
  overdueDays: ({ status, dueOn }, { on }, { clock }) =>
    status === 'PAID' ? 0 : overdueDays(dueOn, on ?? localDate(clock.now(), DEFAULT_ZONE)),
  allocations: ({ id }, _, context) => allocationsOfInstalment(context).load(id),
}
