import { done, reactState } from '@sellgraph/messaging'
import { reassignOpenDeals } from '../../opportunities/use-cases/reassign-open-deals.ts'
import { deleteCustomer, upsertCustomer } from '../store/customer-replica.ts'

/** Keeps the copy, and hands the open deals of a customer to whoever owns the customer now. */
export const customerChanged = reactState('state.crm.customer.v1', async ({ tx, id, row, version }) => {
  if (row === null) {
    await deleteCustomer(tx, id)
    return done()
  }
  const customer = { id, version, code: row.code, name: row.name, ownerId: row.ownerId, teamId: row.teamId }
  await upsertCustomer(tx, customer)
  await reassignOpenDeals(tx, customer)
  return done()
})
