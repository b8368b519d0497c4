import { findByIds } from '@sellgraph/db-kit'
import { defineState } from '@sellgraph/messaging'
import { ContactEntity, CustomerEntity } from '../store/customer-store.ts'

export const customerState = defineState({
  type: 'state.crm.customer.v1',
  tables: { customer: 'id' },
  rows: async (reader, ids) =>
    (await findByIds(reader, CustomerEntity, ids)).map((customer) => ({ ...customer, keyAccount: false })),
})

export const customerSensitiveState = defineState({
  type: 'state-sensitive.crm.customer.v1',
  tables: { customer: 'id' },
  rows: (reader, ids) => findByIds(reader, CustomerEntity, ids),
})

export const contactState = defineState({
  type: 'state.crm.contact.v1',
  tables: { contact: 'id' },
  rows: (reader, ids) => findByIds(reader, ContactEntity, ids),
})

export const contactSensitiveState = defineState({
  type: 'state-sensitive.crm.contact.v1',
  tables: { contact: 'id' },
  rows: (reader, ids) => findByIds(reader, ContactEntity, ids),
})
