import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { customerAccess } from '../access.ts'
import { findContacts, findContactsById, findCustomers, type StoredContact } from './customer-store.ts'

/** Customers by id as the caller may see them. */
export const customerById = defineLoader(({ db, principal }: GraphContext, ids) =>
  findCustomers(db, customerAccess.scope(principal, 'read'), ids),
)

export const contactsOfCustomer = defineListLoader(
  (contact: StoredContact) => contact.customerId,
  ({ db }: GraphContext, customerIds) => findContacts(db, customerIds),
)

/** A contact whatever the caller may see: check its customer before showing it. */
export const contactById = defineLoader(({ db }: GraphContext, ids) => findContactsById(db, ids))
