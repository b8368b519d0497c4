import { forbidden, invalid, notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input, purpose, recordReveal } from '@sellgraph/service-kit'
import { z } from 'zod'
import { customerAccess, mayReveal } from '../access.ts'
import { contactValue, protectedContactFields } from '../domain/protected-values.ts'
import { findContactsById, findCustomers } from '../store/customer-store.ts'

/** R197: shows one value of a contact to who sees it masked; who, which and what for goes on record. */
export const revealContactValue = defineCommand({
  name: 'revealContactValue',
  input: z.object({ contactId: input.id(), field: z.enum(protectedContactFields), purpose: purpose() }),
  authorize: (principal) => customerAccess.permit(principal, 'revealContactData'),
  async handle(context, { contactId, field, purpose }) {
    const { tx, principal } = context
    const [contact] = await findContactsById(tx, [contactId])
    const files = customerAccess.scope(principal, 'readFile')
    const [customer] = contact === undefined ? [] : await findCustomers(tx, files, [contact.customerId])
    if (contact === undefined || customer === undefined) return notFound('contact')
    if (!mayReveal(principal, customer)) {
      return forbidden('You may see this contact, and not reveal what is masked of it.')
    }
    if (contactValue(contact, field) === null) return invalid('field', 'has no value')
    const subjects = [
      { type: 'contact', id: contactId },
      { type: 'customer', id: customer.id },
    ]
    const recorded = await recordReveal(context, 'revealContactValue', { subjects, field, purpose })
    return recorded.ok ? ok({ contactId, field, ...recorded.value }) : recorded
  },
})
