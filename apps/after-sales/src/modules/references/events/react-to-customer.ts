import { giveRows, keepCustomers } from '@sellgraph/customers'

/**
 * With the owner of a customer (R052) its assets and open visits change hands. A visit that is done stays with the
 * owner it asked about.
 */
export const onCustomer = keepCustomers(async (tx, customer) => {
  await giveRows(tx, 'installed_asset', customer)
  await giveRows(tx, 'return_visit', customer, "status <> 'DONE'")
})
