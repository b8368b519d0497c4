import type { Principal } from '@sellgraph/identity'
import { decimal, money, roundMoney } from '@sellgraph/kernel'
import type { ReportMarginView } from '../../../generated/graphql.ts'
import { costAccess } from '../../products/access.ts'
import { marginOf } from '../domain/figures.ts'

/** What lines leave, for who answers for margins (R197). */
export function marginView(
  principal: Principal,
  {
    netAmount,
    costAmount,
    currency,
    meanMargin,
  }: {
    netAmount: string
    costAmount: string
    currency: string
    /** Of several lines; that of one is its margin. */
    meanMargin?: string | null
  },
): ReportMarginView {
  if (costAccess.scope(principal, 'read').isEmpty) return { visible: false }
  const margin = marginOf(netAmount, costAmount)
  return {
    visible: true,
    costAmount: roundMoney(money(costAmount, currency)),
    amount: roundMoney(money(decimal(netAmount).minus(costAmount), currency)),
    margin,
    meanMargin: meanMargin === undefined ? margin : meanMargin,
  }
}
