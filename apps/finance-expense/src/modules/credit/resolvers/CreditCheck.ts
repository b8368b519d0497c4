import { money } from '@sellgraph/kernel'
import type { CreditCheckResolvers } from '../../../generated/graphql.ts'
import { exceptionById } from '../store/credit-loader.ts'

export const CreditCheck: CreditCheckResolvers = {
  amount: ({ amount, currency }) => money(amount, currency),
  need: ({ need, currency }) => (need === null ? null : money(need, currency)),
  available: ({ available, currency }) => (available === null ? null : money(available, currency)),
  exception: ({ exceptionId }, _, context) => (exceptionId === null ? null : exceptionById(context).load(exceptionId)),
  checkedAt: ({ createdAt }) => createdAt.toISOString(),
}
