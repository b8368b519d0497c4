import { keepCustomers } from '@sellgraph/customers'
import { reassignOpenDeals } from '../../opportunities/use-cases/reassign-open-deals.ts'

/** Hands the open deals of a customer to whoever owns the customer now. */
export const customerChanged = keepCustomers(reassignOpenDeals)
