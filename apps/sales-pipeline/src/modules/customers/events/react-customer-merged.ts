import { findCustomer } from '@sellgraph/customers'
import { done, react, skip } from '@sellgraph/messaging'
import { rekeyWorkOf } from '@sellgraph/work'
import { handOver } from '../use-cases/hand-over.ts'
import { noteMerge, rekeyCustomer, survivorOf } from '../store/customer-merge-store.ts'

/**
 * Two records of one customer became one: deals, quotes and contracts of the one that went belong to the one that
 * stays, and open deals to its owner. What comes for the one that went later goes the same way.
 */
export const customerMerged = react('crm.CustomerMerged.v1', async ({ tx, event }) => {
  const { customerId, mergedCustomerId, mergedAt } = event.data
  if (!(await noteMerge(tx, { mergedCustomerId, customerId, mergedAt: new Date(mergedAt) }))) {
    return skip('this merge is known')
  }
  // The one that stays may have gone into a third meanwhile, whose news came first.
  const survivor = await survivorOf(tx, customerId)
  await rekeyCustomer(tx, mergedCustomerId, survivor)
  await rekeyWorkOf(tx, mergedCustomerId, survivor)
  const customer = await findCustomer(tx, survivor)
  if (customer !== null) await handOver(tx, customer)
  return done()
})
