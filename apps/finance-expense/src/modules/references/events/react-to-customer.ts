import { keepCustomers } from '@sellgraph/customers'
import { lockCreditProfile } from '../../credit/store/credit-profile-store.ts'
import { handOver } from '../store/ownership-store.ts'

/**
 * With the owner of a customer (R052) all its finance rows change hands, so that the new owner sees what there is to
 * collect and the former one no longer does.
 */
export const onCustomer = keepCustomers(handOver, lockCreditProfile)
