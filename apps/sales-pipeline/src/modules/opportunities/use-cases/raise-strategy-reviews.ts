import type { Tx } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import { isOpen } from '../domain/opportunity.ts'
import { insertStrategyReview, type StrategyReviewRow } from '../store/deal-work-store.ts'
import { findOpenDealIds, lockOpportunityOf } from '../store/opportunity-store.ts'
import { settleDealWork } from './deal-work.ts'

/** A risk of a customer makes the superior look at each of its deals that is worked on. */
export async function raiseStrategyReviews(
  tx: Tx,
  customerId: string,
  alert: Pick<StrategyReviewRow, 'alertId' | 'kind' | 'severity' | 'reason' | 'raisedAt'>,
): Promise<number> {
  let raised = 0
  for (const opportunityId of await findOpenDealIds(tx, customerId)) {
    const opportunity = await lockOpportunityOf(tx, { opportunityId })
    if (!isOpen(opportunity.stage)) continue
    if (!(await insertStrategyReview(tx, { id: newId(), opportunityId, ...alert }))) continue
    await settleDealWork(tx, opportunity)
    raised += 1
  }
  return raised
}
