import type { KnownCustomer } from '@sellgraph/customers'
import type { Tx } from '@sellgraph/db-kit'
import { reassignInquiries } from '../../inquiries/store/inquiry-store.ts'
import { reassignOpenDeals } from '../../opportunities/use-cases/reassign-open-deals.ts'
import { reassignProposals } from '../../proposals/store/proposal-store.ts'
import { giveContractWork } from '../store/record-of-work.ts'

/**
 * Hands the open deals, inquiries and proposals of a customer to whoever owns the customer now, and what somebody who
 * left had to do about its contracts.
 */
export async function handOver(tx: Tx, customer: KnownCustomer): Promise<void> {
  await reassignOpenDeals(tx, customer)
  await reassignInquiries(tx, customer)
  await reassignProposals(tx, customer)
  await giveContractWork(tx, customer)
}
