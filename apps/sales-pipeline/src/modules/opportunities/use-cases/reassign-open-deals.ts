import type { KnownCustomer } from '@sellgraph/customers'
import type { Tx } from '@sellgraph/db-kit'
import { reassignContracts } from '../../contracts/store/contract-store.ts'
import { followDeal } from '../../objections/use-cases/objection-work.ts'
import { reassignQuotes } from '../../quotes/store/quote-store.ts'
import { findSplits, replaceSplits } from '../store/deal-record-store.ts'
import { findDealsToReassign, lockOpportunityOf, updateOpportunity } from '../store/opportunity-store.ts'

/**
 * The deals of a customer that are still open follow its owner and name. Who earns on them does not change by itself: a
 * manager decides that with `splitCredit`; only a deal that nobody earned on goes to the new owner.
 */
export async function reassignOpenDeals(tx: Tx, customer: Omit<KnownCustomer, 'version'>): Promise<void> {
  const owner = { ownerId: customer.ownerId, teamId: customer.teamId, customerName: customer.name }
  for (const opportunityId of await findDealsToReassign(tx, customer)) {
    const before = await lockOpportunityOf(tx, { opportunityId })
    if (before.stage === 'WON' || before.stage === 'LOST') continue
    const moved = await updateOpportunity(tx, before, owner)
    if (!moved.ok) throw new Error('a locked opportunity cannot be stale')
    if (customer.ownerId !== null && (await findSplits(tx, [opportunityId])).length === 0) {
      await replaceSplits(tx, opportunityId, [{ employeeId: customer.ownerId, role: 'OWNER', percent: '100' }])
    }
    await followDeal(tx, moved.value)
    await reassignQuotes(tx, opportunityId, owner)
    await reassignContracts(tx, opportunityId, owner)
  }
}
