import { forbidden, invalid, notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input, purpose, recordReveal } from '@sellgraph/service-kit'
import { z } from 'zod'
import { customerAccess, mayReveal } from '../access.ts'
import { protectedCustomerFields } from '../domain/protected-values.ts'
import { findCustomers } from '../store/customer-store.ts'

/** R197: shows the registration number of a customer to who sees it masked; who and what for goes on record. */
export const revealCustomerValue = defineCommand({
  name: 'revealCustomerValue',
  input: z.object({ customerId: input.id(), field: z.enum(protectedCustomerFields), purpose: purpose() }),
  authorize: (principal) => customerAccess.permit(principal, 'revealContactData'),
  async handle(context, { customerId, field, purpose }) {
    const { tx, principal } = context
    const [customer] = await findCustomers(tx, customerAccess.scope(principal, 'read'), [customerId])
    if (customer === undefined) return notFound('customer')
    if (!mayReveal(principal, customer)) {
      return forbidden('You may see this customer, and not reveal what is masked of it.')
    }
    if (customer.registrationNo === null) return invalid('field', 'has no value')
    const subjects = [{ type: 'customer', id: customerId }]
    const recorded = await recordReveal(context, 'revealCustomerValue', { subjects, field, purpose })
    return recorded.ok ? ok({ customerId, field, ...recorded.value }) : recorded
  },
})
