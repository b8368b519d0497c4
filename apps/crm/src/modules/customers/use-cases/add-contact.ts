import { newVersion } from '@sellgraph/db-kit'
import { newId, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { customerAccess } from '../access.ts'
import { contactInput } from './customer-input.ts'
import { insertContacts, lockCustomer, takeKeys, updateCustomer } from '../store/customer-store.ts'
import { keysOf } from './open-customer.ts'

/** R009: a customer has several people. */
export const addContact = defineCommand({
  name: 'addContact',
  input: z.object({ customerId: input.id(), version: input.version(), contact: contactInput }),
  authorize: (principal) => customerAccess.permit(principal, 'edit'),
  async handle({ tx, scope, now }, { customerId, version, contact }) {
    const customer = await lockCustomer(tx, scope, customerId)
    if (!customer.ok) return customer
    const changed = await updateCustomer(tx, { id: customerId, version }, {})
    if (!changed.ok) return changed
    const unique = await takeKeys(tx, customerId, keysOf(null, [contact]))
    if (!unique.ok) return unique
    await insertContacts(tx, [{ id: newId(), ...newVersion(now), customerId, ...contact, erasedAt: null }])
    return ok({ customerId })
  },
})
