import type { Tx } from '@sellgraph/db-kit'
import { systemPrincipal } from '@sellgraph/identity'
import { done, type Outcome, park, react } from '@sellgraph/messaging'
import { customerAccess } from '../access.ts'
import { lockCustomer, putOpportunity } from '../store/customer-store.ts'
import { reviewLifecycle } from '../use-cases/review-lifecycle.ts'

const scope = customerAccess.scope(systemPrincipal('crm'), 'edit')

/** R018: a deal with a proposal on the table makes the customer a prospective one; losing the last one takes it back. */
export const onOpportunityStageChanged = react('sales-pipeline.OpportunityStageChanged.v1', ({ tx, event }) => {
  const { opportunityId, customerId, to } = event.data
  return review(tx, customerId, null, () => putOpportunity(tx, opportunityId, customerId, to))
})

/** R018: who has signed is won. */
export const onContractEffective = react('sales-pipeline.ContractEffective.v1', ({ tx, event }) =>
  review(tx, event.data.customerId, event.data.number),
)

async function review(
  tx: Tx,
  customerId: string,
  contract: string | null,
  first: () => Promise<void> = () => Promise.resolve(),
): Promise<Outcome> {
  const customer = await lockCustomer(tx, scope, customerId)
  // Customers begin here: one that is unknown here will not come.
  if (!customer.ok) return park(`there is no customer ${customerId}`)
  await first()
  const reviewed = await reviewLifecycle(tx, customer.value, contract)
  return reviewed.ok ? done() : park(reviewed.error.message)
}
