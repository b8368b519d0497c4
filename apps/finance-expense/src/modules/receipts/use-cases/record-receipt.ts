import { findCustomer } from '@sellgraph/customers'
import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { newVersion, nextDocumentNumber, violatedConstraint } from '@sellgraph/db-kit'
import { conflict, decimal, invalid, minorUnits, newId, notFound, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { lockCreditProfile } from '../../credit/store/credit-profile-store.ts'
import { refreshCreditProfile } from '../../credit/use-cases/refresh-credit-profile.ts'
import { receiptAccess } from '../access.ts'
import { insertReceipt } from '../store/receipt-store.ts'

/** R184: money arrived from a customer. It belongs to no contract until it is allocated. */
export const recordReceipt = defineCommand({
  name: 'recordReceipt',
  input: z.object({
    customerId: input.id(),
    amount: input.money({ moreThan: '0', max: '999999999999' }),
    receivedOn: input.date(),
    reference: input.text(100),
    note: input.optionalText(500),
  }),
  authorize: (principal) => receiptAccess.permit(principal, 'record'),
  async handle({ tx, principal, now }, { customerId, amount, receivedOn, reference, note }) {
    const places = minorUnits(amount.currency)
    if (decimal(amount.amount).decimalPlaces() > places) {
      return invalid('amount.amount', `${amount.currency} has at most ${places} decimal places`)
    }
    const today = localDate(now, DEFAULT_ZONE)
    if (receivedOn > today) return invalid('receivedOn', 'must not be in the future')
    const customer = await findCustomer(tx, customerId)
    if (customer === null) return notFound('customer')
    const profile = await lockCreditProfile(tx, customerId)
    const id = newId()
    try {
      await insertReceipt(tx, {
        id,
        ...newVersion(now),
        number: await nextDocumentNumber(tx, 'SK', today),
        customerId,
        ownerId: customer.ownerId,
        teamId: customer.teamId,
        currency: amount.currency,
        amount: amount.amount,
        allocated: '0',
        receivedOn,
        reference,
        note,
        recordedBy: principal.subject,
      })
    } catch (error) {
      if (violatedConstraint(error) !== 'receipt_reference_per_payer') throw error
      return conflict(
        'REFERENCE_TAKEN',
        `A receipt with the reference ${reference} of this customer is recorded already.`,
      )
    }
    await refreshCreditProfile(tx, profile)
    return ok({ receiptId: id })
  },
})
