import { keepCustomers } from '@sellgraph/customers'
import { publishCreditProfileState } from '../../credit/events/publish.ts'
import { findCreditProfiles, lockCreditProfile } from '../../credit/store/credit-profile-store.ts'
import { publishAllocationState } from '../../receipts/events/publish.ts'
import { findAllocations } from '../../receipts/store/allocation-store.ts'
import { publishInstalmentState, publishReceivableState } from '../../receivables/events/publish.ts'
import { findInstalments } from '../../receivables/store/instalment-store.ts'
import { findReceivables } from '../../receivables/store/receivable-store.ts'
import { handOver } from '../store/ownership-store.ts'

const all = { kind: 'ALL' } as const

/**
 * With the owner of a customer (R052) all its finance rows change hands, so that the new owner sees what there is to
 * collect and the former one no longer does.
 */
export const onCustomer = keepCustomers(async (tx, customer) => {
  const changed = await handOver(tx, customer)
  for (const profile of await findCreditProfiles(tx, all, changed.credit_profile)) {
    await publishCreditProfileState(tx, profile)
  }
  for (const receivable of await findReceivables(tx, all, changed.receivable)) {
    await publishReceivableState(tx, receivable)
  }
  for (const instalment of await findInstalments(tx, all, changed.instalment)) {
    await publishInstalmentState(tx, instalment)
  }
  for (const allocation of await findAllocations(tx, all, changed.allocation)) {
    await publishAllocationState(tx, allocation)
  }
}, lockCreditProfile)
