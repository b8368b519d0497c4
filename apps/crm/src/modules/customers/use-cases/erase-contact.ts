import { erasePeople } from '@sellgraph/audit'
import { conflict, notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { customerAccess } from '../access.ts'
import { findContacts, findContactsById, lockCustomer } from '../store/customer-store.ts'
import { dropKeys, wipeContact, wipeOrigin } from '../store/erasure-store.ts'
import { keysOf } from './open-customer.ts'

/**
 * Erases a person who asked for it (PIPL article 47, GDPR article 17): what their contact tells of them, the lead and
 * the row of a file that they came from, and the keys without which the audit can't say anything of them either. There is
 * no version to give: what was changed meanwhile is erased too.
 */
export const eraseContact = defineCommand({
  name: 'eraseContact',
  input: z.object({ contactId: input.id(), reason: input.text(500) }),
  authorize: (principal) => customerAccess.permit(principal, 'erase'),
  async handle({ tx, scope }, { contactId }) {
    const [known] = await findContactsById(tx, [contactId])
    if (known === undefined) return notFound('contact')
    const customer = await lockCustomer(tx, scope, known.customerId)
    if (!customer.ok) return notFound('contact')
    // Read again: two who erase one person take turns at the customer.
    const all = await findContacts(tx, [customer.value.id])
    const others = all.filter(({ id }) => id !== contactId)
    const contact = all.find(({ id }) => id === contactId)
    if (contact === undefined) return notFound('contact')
    if (contact.erasedAt !== null) return conflict('ERASED_ALREADY', 'This person was erased already.')

    await wipeContact(tx, contact)
    const shared = new Set(keysOf(null, others).map(({ value }) => value))
    await dropKeys(
      tx,
      customer.value.id,
      keysOf(null, [contact]).filter(({ value }) => !shared.has(value)),
    )
    const origin = customer.value.leadId === null ? [] : await wipeOrigin(tx, customer.value.leadId, contact)
    await erasePeople(tx, [contactId, ...origin])
    return ok({ contactId, customerId: customer.value.id })
  },
})
