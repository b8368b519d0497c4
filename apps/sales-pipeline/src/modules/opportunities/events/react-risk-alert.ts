import { done, react, skip } from '@sellgraph/messaging'
import { raiseStrategyReviews } from '../use-cases/raise-strategy-reviews.ts'
import { survivorOf } from '../../customers/store/customer-merge-store.ts'

/** A customer at risk: the superior reviews the strategy of each deal with them that is worked on. */
export const riskAlertRaised = react('crm.RiskAlertRaised.v1', async ({ tx, event }) => {
  const { alertId, customerId, kind, severity, reason, raisedAt } = event.data
  const alert = { alertId, kind, severity, reason, raisedAt: new Date(raisedAt) }
  const raised = await raiseStrategyReviews(tx, await survivorOf(tx, customerId), alert)
  return raised > 0 ? done() : skip('no deal with this customer is worked on')
})
