import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { newVersion } from '@sellgraph/db-kit'
import { conflict, decimal, invalid, newId, notFound, ok, ruleViolated } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { creditAccess } from '../access.ts'
import { excusable } from '../domain/credit-decision.ts'
import { findChecksOfOrders } from '../store/credit-check-store.ts'
import { insertException } from '../store/credit-exception-store.ts'

/** Asks to let one order pass that the credit check refused: for an amount, until a day, with a reason (R180). */
export const requestCreditException = defineCommand({
  name: 'requestCreditException',
  input: z.object({
    orderId: input.id(),
    amount: input.money({ moreThan: '0', places: 2 }),
    validUntil: input.date(),
    reason: input.text(1000),
  }),
  authorize: (principal) => creditAccess.permit(principal, 'requestException'),
  async handle({ tx, principal, scope, now }, { orderId, amount, validUntil, reason }) {
    const [check] = await findChecksOfOrders(tx, scope, [orderId])
    if (check === undefined) return notFound('credit check of this order')
    if (check.outcome === 'RESERVED') {
      return conflict('CREDIT_ALREADY_RESERVED', 'The order has its credit and needs no exception.')
    }
    if (!excusable.includes(check.reasonCode ?? '')) {
      return ruleViolated('R180', 'NOT_EXCUSABLE', `${check.reason ?? ''} An exception cannot replace that.`)
    }
    if (amount.currency !== check.currency) return invalid('amount.currency', `must be ${check.currency}, as the order`)
    if (decimal(amount.amount).gt(decimal(check.amount))) {
      return invalid('amount', `must be at most the order's ${decimal(check.amount).toFixed(2)}`)
    }
    if (validUntil < localDate(now, DEFAULT_ZONE)) return invalid('validUntil', 'must not be in the past')
    const id = newId()
    await insertException(tx, {
      id,
      ...newVersion(now),
      status: 'REQUESTED',
      orderId,
      customerId: check.customerId,
      ownerId: check.ownerId,
      teamId: check.teamId,
      currency: amount.currency,
      amount: amount.amount,
      validUntil,
      reason,
      requestedBy: principal.subject,
      decidedBy: null,
      decidedAt: null,
      decisionNote: null,
    })
    return ok({ exceptionId: id })
  },
})
