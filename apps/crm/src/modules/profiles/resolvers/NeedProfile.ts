import { money } from '@sellgraph/kernel'
import type { NeedProfileResolvers } from '../../../generated/graphql.ts'
import { isNeedComplete } from '../domain/score.ts'

export const NeedProfile: NeedProfileResolvers = {
  budget: ({ budgetAmount, budgetCurrency }) =>
    budgetAmount === null || budgetCurrency === null ? null : money(budgetAmount, budgetCurrency),
  complete: (need) => isNeedComplete({ ...need, hasBudget: need.budgetAmount !== null }),
  recordedBy: ({ recordedBy }) => (recordedBy === null ? null : { id: recordedBy }),
  recordedAt: ({ createdAt }) => createdAt,
}
