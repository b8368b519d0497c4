import { giveRows, keepCustomers } from '@sellgraph/customers'

/** With the owner of a customer (R052) its orders and shipments change hands. Orders first: they are locked first. */
export const onCustomer = keepCustomers(async (tx, customer) => {
  await giveRows(tx, 'sales_order', customer)
  await giveRows(tx, 'shipment', customer)
})
