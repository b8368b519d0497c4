import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { customerAccess } from '../access.ts'
import { type ContactRow, findContacts, findCustomers } from './customer-store.ts'

/** Customers by id as the caller may see them. */
export const customerById = defineLoader(({ db, principal }: GraphContext, ids) =>
  findCustomers(db, customerAccess.scope(principal, 'read'), ids),
)

export const contactsOfCustomer = defineListLoader(
  (contact: ContactRow) => contact.customerId,
  ({ db }: GraphContext, customerIds) => findContacts(db, customerIds),
)
