import { keepCustomers } from '@sellgraph/customers'
import { reassignInquiries } from '../../inquiries/store/inquiry-store.ts'
import { reassignOpenDeals } from '../../opportunities/use-cases/reassign-open-deals.ts'
import { reassignProposals } from '../../proposals/store/proposal-store.ts'

/** Hands the open deals, inquiries and proposals of a customer to whoever owns the customer now. */
export const customerChanged = keepCustomers(async (tx, customer) => {
  await reassignOpenDeals(tx, customer)
  await reassignInquiries(tx, customer)
  await reassignProposals(tx, customer)
})
